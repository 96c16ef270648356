import '../app/first.ts'
import '../ui/global.css'
import './alone.css'
import type { i18n } from 'i18next'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { createTranslator } from '../i18n/instance.ts'
import type { Namespace } from '../i18n/namespaces.ts'
import { loadWords } from '../i18n/words.ts'
import { cargo, languages } from './cargo.ts'
import { Pages } from './pages.tsx'
import { session } from './session.ts'

const namespaces: readonly Namespace[] = [
  ...(['alone', 'common', 'engine', 'lesson', 'replay'] as const),
  ...(cargo.course ? (['course', 'rounds'] as const) : []),
]

/** Where the last visit to a learning platform ended, this one begins. */
function comeBack() {
  if (session?.start && location.hash.length < 2) history.replaceState(null, '', `#${session.start}`)
}

/** On the site the course stays on the device; in a learning platform it does not, and says so. */
function speakOfPlatform(translator: i18n) {
  if (!cargo.course || session?.keeping() !== 'kept') return
  const own = translator.getFixedT(translator.language, 'alone')
  translator.addResource(translator.language, 'course', 'private', own('platform.private'))
  translator.addResource(translator.language, 'course', 'before.lead', own('platform.before'))
  translator.addResource(translator.language, 'rounds', 'after.only', own('platform.after'))
}

/** Opens the file: all words are in it, so nothing is waited for but the next task. */
async function start(root: HTMLElement) {
  const translators = await Promise.all(
    languages.map(async (language) => createTranslator(language, await loadWords(language, namespaces))),
  )
  translators.forEach(speakOfPlatform)
  comeBack()
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
