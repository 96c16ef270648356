import type { Plugin } from 'vite'

/** A call that only makes something, and a name for React’s developer tools. */
const made = / = (React\$1\.(?:forwardRef|createContext)\()/g
const labelled = /^\w+\.displayName = "[^"]*";$/gm

/**
 * Lets the bundler leave out what we do not use of react-router: it publishes its components as calls that could do
 * anything, with a name set on each, so that forms, prefetching and framework mode stayed in every page (4 kB).
 */
export function prunePlugin(): Plugin {
  return {
    name: 'prune',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\// },
      handler: (code) => ({ code: code.replace(made, ' = /* @__PURE__ */ $1').replace(labelled, ''), map: null }),
    },
  }
}
