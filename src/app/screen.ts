import type { TFunction } from 'i18next'
import { type ComponentType, createElement, type ReactNode } from 'react'
import type { Language } from '../i18n/language.ts'
import type { Namespace } from '../i18n/namespaces.ts'

/** What a page says about itself to tabs, search engines and link previews. */
export interface Head {
  readonly title: string
  readonly description: string
}
/** A screen with its data, ready to be shown. */
export interface OpenScreen extends Head {
  readonly content: ReactNode
}
/** The variable parts of a screen's path. */
export type Params = Readonly<Record<string, string | undefined>>

interface Definition<Data> {
  readonly id: string
  /** Below the language, with a slash at its end; `:name` stands for a variable part. */
  readonly path: string
  /** The file of the view, as the build names it, to be linked in the page; without it the one in src/views named as `id`. */
  readonly source?: string
  readonly view: () => Promise<ComponentType<{ readonly data: Data }>>
  readonly namespaces: readonly Namespace[]
  /** Words of parts that come later (see views/late.tsx); at once only prerendering needs them. */
  readonly lateNamespaces?: readonly Namespace[]
  /** Loads what the view shows; null where the address names nothing. */
  readonly load: (language: Language, params: Params) => Promise<Data | null>
  /** The files that `load` reads, as the build names them. */
  readonly files?: (language: Language, params: Params) => readonly string[]
  /** The paths to prerender; without it the one path there is. */
  readonly paths?: () => readonly string[]
  readonly head: (t: TFunction, data: Data) => Head
  /** Does it fill the window alone, without menu and footer (stage, embed)? */
  readonly isBare?: boolean
  /** The path below the language that search engines shall list instead; this page then asks not to be listed. */
  readonly canonical?: (params: Params) => string
  /** The name in the main menu; without it the screen stands in no menu. */
  readonly menu?: (t: TFunction) => string
  /** The name in the footer, for screens about the application itself. */
  readonly footer?: (t: TFunction) => string
}
/** One kind of page. */
export interface Screen extends Omit<Definition<never>, 'view' | 'load' | 'head'> {
  readonly open: (language: Language, params: Params) => Promise<((t: TFunction) => OpenScreen) | null>
}

/** Ties view, data and head of a screen together. */
export function defineScreen<Data>({ view, load, head, ...rest }: Definition<Data>): Screen {
  return {
    ...rest,
    async open(language, params) {
      const [View, data] = await Promise.all([view(), load(language, params)])
      if (data === null) return null
      return (t) => ({ ...head(t, data), content: createElement(View, { data }) })
    },
  }
}
