import { cargo } from './cargo.ts'

/** Stands in for src/ui/page-address.ts: the same place on the site, or in this file, without the folders it lies in. */
export const pageAddress = (): string => {
  const place = location.hash.replace(/^#\//, '')
  return cargo.site ? cargo.site + place : `${decodeURI(location.pathname).split('/').at(-1)}#/${place}`
}
