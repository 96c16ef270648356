import { type ReactNode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

/** Puts a tree into the page: takes over prerendered HTML in slices that let the reader in between, or renders anew. */
export function mount(root: HTMLElement, tree: ReactNode) {
  startTransition(() => {
    if (root.firstElementChild) hydrateRoot(root, tree, { onRecoverableError: (error) => console.error(error) })
    else createRoot(root).render(tree)
  })
}
