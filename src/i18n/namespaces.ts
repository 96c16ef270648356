import type common from '../../locales/de/common.json'

/** Every namespace of t(), shaped by its German words. A new one is one line here and its JSON in each language. */
export interface Namespaces {
  readonly common: typeof common
}
export type Namespace = keyof Namespaces

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Namespaces
  }
}
