import { type Language, localPath } from '../../i18n/language.ts'

/** The printed form of a journey: what stands in its page before any script, and the styles it wears. */
interface Printed {
  readonly body: DocumentFragment
  readonly sheets: readonly string[]
}

const references = ['for', 'href', 'aria-labelledby', 'aria-describedby', 'aria-controls'] as const

/** Every journey has the same ids; side by side each needs its own. */
function withOwnIds(body: DocumentFragment, prefix: string): DocumentFragment {
  const own = (names: string) => names.replace(/[^\s#]+/g, (name) => prefix + name)
  for (const element of body.querySelectorAll('[id]')) element.id = prefix + element.id
  for (const name of references)
    for (const element of body.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? ''
      if (name !== 'href' || value.startsWith('#')) element.setAttribute(name, own(value))
    }
  return body
}

/** Fetches the page of a journey; throws where it cannot be reached. */
async function fetchPrinted(language: Language, id: string): Promise<Printed> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${localPath(language, `/journeys/${id}/`)}`)
  if (!answer.ok) throw new Error(`${id}: ${answer.status}`)
  // The policy of this page would complain about the styles in the other; they come as files.
  const html = (await answer.text()).replace(/<style>.*?<\/style>/s, '')
  const page = new DOMParser().parseFromString(html, 'text/html')
  const body = document.createDocumentFragment()
  body.append(...(page.querySelector('main')?.childNodes ?? []))
  const sheets = [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href') ?? '')
  return { body: withOwnIds(body, `${id}-`), sheets }
}

/** Loads a stylesheet of this site, unless the page has it. */
function wear(href: string): Promise<void> {
  if (document.querySelector(`link[rel="stylesheet"]:not([disabled])[href="${CSS.escape(href)}"]`))
    return Promise.resolve()
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
  return new Promise((resolve, reject) => {
    link.onload = () => resolve()
    link.onerror = () => reject(new Error(href))
    document.head.append(link)
  })
}

/** Journeys as they stand on paper, in their order, with everything they wear loaded. */
export async function printedJourneys(
  language: Language,
  ids: readonly string[],
): Promise<readonly DocumentFragment[]> {
  const printed = await Promise.all(ids.map((id) => fetchPrinted(language, id)))
  await Promise.all([...new Set(printed.flatMap(({ sheets }) => sheets))].map(wear))
  return printed.map(({ body }) => body)
}
