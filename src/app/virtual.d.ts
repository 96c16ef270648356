declare module 'virtual:cards/*' {
  const cards: readonly import('../presenters/journey.ts').JourneyCard[]
  export default cards
}
