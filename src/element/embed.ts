// <roter-faden journey="email-discount" lang="de"></roter-faden>: a journey in any page. Without dependencies; what it
// shows at once is in this file, everything else comes in a frame of the site this file lies on.
import stills from 'virtual:stills'
import { attributes, isUsual, queryOf } from './address.ts'
import { look } from './look.ts'
import { isMessage } from './message.ts'
import { threadsOf } from './threads.ts'
import { languageOf, wordsIn } from './words.ts'

const script = document.currentScript
/** The site this file lies on. */
const site = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href)

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

class RoterFaden extends HTMLElement {
  static readonly observedAttributes = attributes
  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #box = make('div', { className: 'box' })
  #frame: HTMLIFrameElement | null = null
  /** Loads the frame a little before it comes into sight. */
  readonly #watch = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#load(),
    { rootMargin: '100% 0px' },
  )

  constructor() {
    super()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(look)
    this.#root.adoptedStyleSheets = [sheet]
    this.#root.append(this.#box)
  }

  connectedCallback() {
    addEventListener('message', this.#hear)
    this.#show()
    if (this.getAttribute('load') !== 'press') this.#watch.observe(this)
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear)
    this.#watch.disconnect()
    this.#frame = null
  }

  attributeChangedCallback() {
    if (!this.isConnected) return
    const wasThere = this.#frame !== null
    this.#show()
    if (wasThere) this.#load()
  }

  readonly #value = (name: string) => this.getAttribute(name)

  /** The address of the journey in a folder of the site: its page, or the page for frames. */
  #address(folder: string): string {
    const journey = encodeURIComponent(this.#value('journey') ?? '')
    return new URL(`${languageOf(this)}/${folder}/${journey}/${queryOf(this.#value)}`, site).href
  }

  /** Title, threads and link, at once. */
  #show() {
    const language = languageOf(this)
    const { play, site: toSite, threads, above, below } = wordsIn(language)
    const journey = this.#value('journey') ?? ''
    const still = Object.hasOwn(stills, journey) ? stills[journey] : undefined
    const isTold = isUsual(this.#value) && this.#value('predict') === 'off'
    const covered = (thread = 'pppp') => (isTold ? thread : thread.replace(/./g, 'p'))
    const button = make('button', { type: 'button', onclick: () => this.#load() }, play)
    const link = make('a', { href: this.#address('journeys'), target: '_blank', rel: 'noopener' }, toSite)
    this.#frame = null
    this.#box.className = 'box'
    this.#box.replaceChildren(
      make(
        'div',
        { className: 'still', lang: language },
        make('h2', {}, still?.titles[language] ?? 'Roter Faden'),
        threadsOf([covered(still?.left), covered(still?.right)], `${threads} ${above}, ${below}`),
        make('div', { className: 'ways' }, button, link),
      ),
    )
  }

  #load() {
    if (this.#frame) return
    this.#watch.disconnect()
    const title = this.#root.querySelector('h2')?.textContent ?? ''
    this.#frame = make('iframe', { title, src: this.#address('embed'), allow: 'fullscreen' })
    const rights = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
    if (site.origin !== location.origin) this.#frame.setAttribute('sandbox', rights) // at home there is nothing to fence off
    this.#box.classList.add('asked')
    this.#box.append(this.#frame)
  }

  /** Hears its own frame and nobody else; passes on what happens as an event of the same name. */
  readonly #hear = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== site.origin || !isMessage(data)) return
    if (data.kind === 'ready') this.#box.className = 'box asked there'
    if (data.kind === 'resize' && data.height > 0 && data.height < 10_000)
      this.#box.style.setProperty('block-size', `${data.height + 2}px`) // with its border
    const { from: _, ...detail } = data
    this.dispatchEvent(new CustomEvent(data.kind, { detail }))
  }
}

if (!customElements.get('roter-faden')) customElements.define('roter-faden', RoterFaden)
