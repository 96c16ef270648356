/**
 * How the element looks before its frame is there. The room is kept from the start, wide enough for every step of every
 * journey, so that nothing on the page moves when the frame comes (tests/browser/embed.spec.ts measures it).
 */
export const look = `
:host { display: block; min-inline-size: 17.5rem; container-type: inline-size; color-scheme: light dark;
  --paper: light-dark(#faf7f0, #191613); --card: light-dark(#fffdf9, #211d19); --cloth: light-dark(#f1e9da, #2d2720);
  --ink: light-dark(#211c16, #f2ebde); --soft: light-dark(#5c5347, #bbb0a0); --edge: light-dark(#7d7263, #8f8373);
  --rule: light-dark(#cfc5b3, #4b4338); --thread: light-dark(#b5202b, #f0645a); }
:host([hidden]) { display: none; }
:host([theme="light"]) { color-scheme: light; }
:host([theme="dark"]) { color-scheme: dark; }
.box { position: relative; box-sizing: border-box; min-block-size: 88rem; background: var(--paper); color: var(--ink);
  border: 1px solid var(--rule); border-radius: .375rem; overflow: hidden; }
@container (width >= 22.5rem) { .box { min-block-size: 81rem; } }
@container (width >= 30rem) { .box { min-block-size: 73rem; } }
@container (width >= 36.25rem) { .box { min-block-size: 60rem; } }
@container (width >= 38.25rem) { .box { min-block-size: 56rem; } }
@container (width >= 44rem) { .box { min-block-size: 51rem; } }
@container (width >= 52rem) { .box { min-block-size: 48.5rem; } }
@container (width >= 62rem) { .box { min-block-size: 46rem; } }
:host([load="press"]) .box:not(.asked) { min-block-size: 0; }
.still { display: grid; gap: 1rem; align-content: start; padding: 1.5rem; font: 1rem/1.45 system-ui, sans-serif; }
h2 { margin: 0; font: 600 1.5rem/1.2 Georgia, serif; text-wrap: balance; }
p { margin: 0; }
svg { inline-size: 100%; max-inline-size: 30rem; fill: none; stroke-width: 1.25; stroke-linecap: round; stroke-linejoin: round; }
.room { fill: var(--card); stroke: var(--edge); }
.cloth { fill: var(--cloth); stroke: var(--edge); stroke-dasharray: 4 4; }
.thread { stroke: var(--thread); stroke-width: 2; }
.ways { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
button { min-block-size: 2.75rem; padding: 0 1rem; font: inherit; color: var(--paper); background: var(--ink);
  border: 0; border-radius: .375rem; cursor: pointer; }
a { color: inherit; text-underline-offset: .2em; }
:focus-visible { outline: 3px solid light-dark(#1d4f91, #9cc4ff); outline-offset: 2px; }
iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; background: var(--paper); visibility: hidden; }
.there iframe { visibility: visible; }
.there .still { visibility: hidden; }
`
