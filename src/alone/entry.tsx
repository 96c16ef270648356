import '../app/first.ts'
import '../ui/global.css'
import './alone.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { createTranslator } from '../i18n/instance.ts'
import type { Namespace } from '../i18n/namespaces.ts'
import { loadWords } from '../i18n/words.ts'
import { languages } from './cargo.ts'
import { Pages } from './pages.tsx'

const namespaces: readonly Namespace[] = ['alone', 'common', 'engine', 'lesson', 'replay']

/** Opens the file: all words are in it, so nothing is waited for but the next task. */
async function start(root: HTMLElement) {
  const translators = await Promise.all(
    languages.map(async (language) => createTranslator(language, await loadWords(language, namespaces))),
  )
  createRoot(root).render(
    <StrictMode>
      <HashRouter>
        <Pages translators={translators} />
      </HashRouter>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root) void start(root)
