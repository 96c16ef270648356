import { defer } from '../../i18n/deferred.ts'
import { late } from '../late.tsx'
import type { PictureProps } from './picture.tsx'

/** The QR code, fetched when somebody wants it. */
export const lateQr = defer(async () => (await import('./qr.tsx')).QrPicture)

/** The picture of the replay, fetched when somebody wants it. */
export const LatePicture = late<PictureProps>({
  load: async () => (await import('./picture.tsx')).SharePicture,
  namespaces: ['balance', 'engine', 'replay'],
  prerendered: null,
})
