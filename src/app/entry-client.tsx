import '../ui/global.css'
import { BrowserRouter } from 'react-router'
import { createTranslator } from '../i18n/instance.ts'
import { splitAddress } from '../i18n/language.ts'
import { loadWords } from '../i18n/words.ts'
import { Unreachable } from './failure.tsx'
import { openPage } from './page.ts'
import { createPages } from './pages.ts'
import { whenResting } from './rest.ts'
import { Tree } from './tree.tsx'

const basename = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Lets the browser paint and the reader act before the next piece of work. */
const breath = () => new Promise((resume) => setTimeout(resume))

/** Makes the page live; view, words and data come first, so that the first tree equals the prerendered page. */
async function start(root: HTMLElement) {
  const pathname = location.pathname.slice(basename.length)
  const language = splitAddress(pathname)?.language ?? 'de'
  const translator = createTranslator(language, await loadWords(language, ['common']))
  const open = (wanted: string) =>
    openPage(translator, language, wanted).catch((cause: unknown) => {
      throw new Unreachable(wanted, { cause })
    })
  const pages = createPages(pathname, await open(pathname), open)
  const tree = (
    <BrowserRouter basename={basename}>
      <Tree translator={translator} pages={pages} />
    </BrowserRouter>
  )
  await breath()
  const { mount } = await import('./mount.tsx')
  await breath()
  mount(root, tree)
  if (import.meta.env.PROD)
    whenResting(() => void import('./offline.ts').then(({ keepOffline }) => keepOffline(language)))
}

const root = document.getElementById('root')
if (import.meta.env.DEV && location.pathname === import.meta.env.BASE_URL) await import('./forward.ts')
else if (root) await start(root)
