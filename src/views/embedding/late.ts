import { defer } from '../../i18n/deferred.ts'

/** The QR code, fetched when somebody wants it. */
export const lateQr = defer(async () => (await import('./qr.tsx')).QrPicture)
