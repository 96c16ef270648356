import { escapedHtml } from '../html.ts'

/** Where a journey lies, and how it is shown there. */
export interface Place {
  /** The public address of the site, with a slash at its end. */
  readonly site: string
  readonly language: string
  readonly journey: string
  readonly title: string
}

const attribute = (name: string, value: string) => `${name}="${escapedHtml(value)}"`

const addressOf = ({ site, language, journey }: Place, folder: string, query: URLSearchParams) =>
  `${site}${language}/${folder}/${journey}/?${query}`

/** The address of the page of a journey. */
export const linkTo = (place: Place, query: URLSearchParams): string => addressOf(place, 'journeys', query)

/** In CSS pixels: at its start and its end every journey fits in, with the link back, on a phone of 360 pixels. */
export const frameHeight = 880

/** A frame without any script on the page around it; what does not fit scrolls inside. */
export function frameCode(place: Place, query: URLSearchParams): string {
  const source = attribute('src', addressOf(place, 'embed', query))
  return `<iframe ${source} ${attribute('title', place.title)} width="100%" height="${frameHeight}" loading="lazy" style="border:0"></iframe>`
}

/**
 * The custom element with its script; without script a link is left. Both strategies go into one attribute. The style
 * keeps the room until the script has come.
 */
export function elementCode(place: Place, link: URLSearchParams, query: URLSearchParams): string {
  const { site, language, journey, title } = place
  const [left, right] = [query.get('left') ?? '', query.get('right') ?? '']
  const others = [...query].filter(([name]) => !['v', 'left', 'right'].includes(name))
  const attributes = [
    ['journey', journey],
    ['lang', language],
    ...(left || right ? [['lanes', `${left},${right}`]] : []),
    ...others,
  ].map(([name = '', value = '']) => attribute(name, value))
  return `<script ${attribute('src', `${site}embed.js`)} async></script>
<roter-faden ${attributes.join(' ')} style="display:block;min-height:46rem">
  <a ${attribute('href', linkTo(place, link))}>${escapedHtml(title)}</a>
</roter-faden>`
}
