/** Screens that can stand in a playlist beside journeys, by the word they have there. */
export const playableScreens = ['story', 'compare', 'decide', 'course'] as const
export type PlayableScreen = (typeof playableScreens)[number]

/** A playlist is a list of journeys and screens in the order in which they are shown; as `email-discount.story`. */
export type Playlist = readonly string[]

/** Is this item a page, not a journey? */
export const isScreen = (item: string): item is PlayableScreen => playableScreens.some((screen) => screen === item)

/** Reads a playlist from an address; what nobody knows is left out, and so is what stands there twice. */
export const readPlaylist = (text: string | null, journeys: readonly string[]): Playlist =>
  itemsOf(text).filter((item) => isScreen(item) || journeys.includes(item))

/** What stands in an address that nobody knows. */
export const unknownIn = (text: string | null, journeys: readonly string[]): readonly string[] =>
  itemsOf(text).filter((item) => item !== '' && !isScreen(item) && !journeys.includes(item))

const itemsOf = (text: string | null) => [...new Set((text ?? '').slice(0, 2000).split('.'))]

/** The same for an address; null = empty. */
export const writePlaylist = (list: Playlist): string | null => (list.length === 0 ? null : list.join('.'))

/** Ticks an item, or takes the tick away; a new one comes last. */
export const ticked = (list: Playlist, item: string): Playlist =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item]

/** Moves an item one place on or back; at the ends it stays. */
export function moved(list: Playlist, item: string, by: 1 | -1): Playlist {
  const from = list.indexOf(item)
  const neighbour = list[from + by]
  if (from < 0 || neighbour === undefined) return list
  return list.map((each) => (each === item ? neighbour : each === neighbour ? item : each))
}

/** Where an item is shown, below the language: journeys on the stage, with the list they belong to. */
export function placeOfItem(item: string, list: Playlist): `/${string}` {
  if (isScreen(item)) return `/${item}/`
  return `/present/${item}/${list.length > 1 ? `?list=${list.join('.')}` : ''}`
}

/** What comes after an item; null = nothing. */
export const itemAfter = (list: Playlist, item: string): string | null => {
  const place = list.indexOf(item)
  return (place < 0 ? null : list[place + 1]) ?? null
}
