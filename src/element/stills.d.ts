/** What the element shows of each journey before anything is loaded: its titles, and both threads, a letter a step. */
declare module 'virtual:stills' {
  const stills: Readonly<
    Record<string, { readonly titles: Readonly<Record<string, string>>; readonly left: string; readonly right: string }>
  >
  export default stills
}
