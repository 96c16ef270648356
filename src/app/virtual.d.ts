declare module 'virtual:json/*' {
  /** Reads a JSON file by its path in the project; null where there is none. */
  const read: <Data>(file: string) => Promise<Data> | null
  export default read
}
declare module 'virtual:cards/*' {
  const cards: readonly import('../presenters/journey.ts').JourneyCard[]
  export default cards
}
declare module 'virtual:tears/*' {
  const tears: readonly import('../presenters/lesson/likeness.ts').KnownTear[]
  export default tears
}
declare module 'virtual:places/where' {
  const where: Readonly<Record<string, import('../presenters/places.ts').Where>>
  export default where
}
declare module 'virtual:places/seen' {
  const seen: Readonly<Record<string, readonly import('../presenters/places.ts').Sighting[]>>
  export default seen
}
declare module 'virtual:titles/*' {
  const titles: Readonly<Record<string, string>>
  export default titles
}
