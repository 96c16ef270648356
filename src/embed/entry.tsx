import '../ui/global.css'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createTranslator } from '../i18n/instance.ts'
import type { Cargo } from './cargo.ts'
import { EmbedPage } from './page.tsx'
import { loadWords } from './words.ts'

/** Puts the journey that the page carries into its place; what stood there before is what it begins with. */
async function start(root: HTMLElement) {
  const { language, journey }: Cargo = JSON.parse(document.getElementById('cargo')?.textContent ?? 'null')
  const translator = createTranslator(language, await loadWords(language, ['embed', 'engine', 'replay', 'stage']))
  createRoot(root).render(
    <I18nextProvider i18n={translator}>
      <EmbedPage journey={journey} />
    </I18nextProvider>,
  )
}

const root = document.getElementById('root')
if (root) void start(root)
