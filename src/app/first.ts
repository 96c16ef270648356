/// <reference lib="dom" />
// What must be known before anything is painted. Without imports: the build writes it into every page
// (src/build/document.ts), as a file of its own would hold back the first paint.
try {
  // The reader's choice of light or dark; src/playback/theme.ts keeps it. An embed keeps nothing: its address has it.
  const theme: unknown = /\/embed\/./.test(location.pathname)
    ? new URLSearchParams(location.search).get('theme')
    : JSON.parse(localStorage.getItem('roter-faden/theme') ?? 'null')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Blocked storage or broken text: the device decides.
}
// The page as it was written does not answer yet. What the query asks for differs from it, and waits rather than jump
// (base.css); src/app/use-answered.ts ends the waiting.
document.documentElement.dataset.waiting = location.search ? 'query' : ''
