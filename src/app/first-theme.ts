/// <reference lib="dom" />
// The reader's choice of light or dark, before anything is painted. Without imports: the build writes it into every page
// (src/build/document.ts), as a file of its own would hold back the first paint. What it reads is kept by theme.ts.
try {
  const theme: unknown = JSON.parse(localStorage.getItem('roter-faden/theme') ?? 'null')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Blocked storage or broken text: the device decides.
}
