import { late } from '../../late.tsx'
import type { EditorProps } from './editor.tsx'

/** The editor of a strategy, fetched when somebody wants to change its rules. */
export const LateEditor = late<EditorProps>({
  load: async () => (await import('./editor.tsx')).StrategyEditor,
  namespaces: ['strategy'],
  prerendered: null,
})
