import { type Language, localPath } from '../i18n/language.ts'
import { frameHeight } from '../presenters/embed/code.ts'
import { escapedHtml } from '../presenters/html.ts'
import { publicAddress } from './site.ts'

/** The size a page reserves for an embed that cannot tell its height, in CSS pixels. */
const size = { width: 800, height: frameHeight }

/** What oEmbed (oembed.com, version 1.0) says of a journey: a frame, ready to be put into a page. */
export const oembedOf = (language: Language, id: string, title: string) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Roter Faden',
  provider_url: publicAddress(localPath(language, '/')),
  title,
  html: `<iframe src="${publicAddress(localPath(language, `/embed/${id}/`))}" title="${escapedHtml(title)}" width="${size.width}" height="${size.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
  ...size,
  cache_age: 86400,
})

/** The address of it, for the page of a journey. */
export const oembedAddress = (language: Language, id: string) =>
  publicAddress(localPath(language, `/embed/${id}/oembed.json`))
