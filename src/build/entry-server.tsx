import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { StaticRouter } from 'react-router'
import { loadJourney } from '../app/journeys.ts'
import { findScreen, openPage } from '../app/page.ts'
import { createPages } from '../app/pages.ts'
import type { Head } from '../app/screen.ts'
import { screens } from '../app/screens.ts'
import { Tree } from '../app/tree.tsx'
import type { Cargo } from '../embed/cargo.ts'
import { Still } from '../embed/still.tsx'
import { addWords } from '../i18n/add-words.ts'
import { createTranslator } from '../i18n/instance.ts'
import { type Language, languages, localPath, otherLanguage } from '../i18n/language.ts'
import type { Namespace } from '../i18n/namespaces.ts'
import { loadWords, wordsFile } from '../i18n/words.ts'
import { NotFoundScreen } from '../views/not-found.tsx'

/** Every path to prerender, below the language. */
export const paths: readonly string[] = screens.flatMap(({ path, paths }) => paths?.() ?? [path])

/** A page as HTML, with its head and the source files it needs before it is live. */
export interface Rendered extends Head {
  readonly html: string
  /** The path below the language under which search engines know it; null where it is the page itself. */
  readonly canonical: string | null
  readonly files: readonly string[]
}

const address = (base: string, path: string) => `${base.replace(/\/$/, '')}${path}`
const refuse = (path: string) => {
  throw new Error(`no such page: ${path}`)
}

function filesOf(language: Language, path: string): readonly string[] {
  const { screen, params } = findScreen(path) ?? refuse(path)
  const namespaces: readonly Namespace[] = ['common', ...screen.namespaces]
  const words = namespaces.map((namespace) => wordsFile(language, namespace))
  const view = screen.source ?? `src/views/${screen.id}.tsx`
  return [view, ...words, ...(screen.files?.(language, params) ?? [])]
}

function canonicalOf(path: string): string | null {
  const { screen, params } = findScreen(path) ?? refuse(path)
  return screen.canonical?.(params) ?? null
}

const strictTranslator = async (language: Language) =>
  createTranslator(language, await loadWords(language, ['common']), { strict: true })

/** Renders one page exactly as the browser will build its first tree; throws for missing words. */
export async function renderPage(language: Language, path: string, base: string): Promise<Rendered> {
  const translator = await strictTranslator(language)
  const pathname = localPath(language, path)
  const open = (wanted: string) => openPage(translator, language, wanted)
  const first = await open(pathname)
  const html = renderToString(
    <StaticRouter basename={base.replace(/\/$/, '')} location={address(base, pathname)}>
      <Tree translator={translator} pages={createPages(pathname, first, open)} />
    </StaticRouter>,
  )
  const { title, description } = first
  return { title, description, html, files: filesOf(language, path), canonical: canonicalOf(path) }
}

/** What stands in an embed before its script comes, and the journey that the script finds in the page. */
export async function renderStill(language: Language, id: string) {
  const journey = (await loadJourney(language, id)) ?? refuse(id)
  const translator = await strictTranslator(language)
  await addWords(translator, ['embed', 'engine', 'replay'])
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={translator}>
      <Still journey={journey} />
    </I18nextProvider>,
  )
  const { scenario, whatIfs, words, support, next } = journey
  const cargo: Cargo = { language, journey: { scenario, whatIfs, words, support, next } }
  return { title: words.title, html, cargo }
}

/** What a language calls itself. */
export const nameOf = async (language: Language): Promise<string> =>
  (await strictTranslator(otherLanguage(language))).t('language.switchTo')

/** The page for every address that does not exist, in all languages at once. */
export async function renderNotFound(base: string): Promise<Head & { readonly html: string }> {
  const translators = await Promise.all(languages.map(strictTranslator))
  const html = renderToStaticMarkup(
    <StaticRouter basename={base.replace(/\/$/, '')} location={base}>
      <main>
        {translators.map((translator) => (
          <section key={translator.language} lang={translator.language}>
            <I18nextProvider i18n={translator}>
              <NotFoundScreen />
            </I18nextProvider>
          </section>
        ))}
      </main>
    </StaticRouter>,
  )
  const titles = translators.map(({ t }) => t('notFound.title'))
  return { title: titles.join(' · '), description: translators.map(({ t }) => t('notFound.text')).join(' '), html }
}
