import { useTranslation } from 'react-i18next'
import type { Reference } from '../content/sources.ts'
import type { Language } from '../i18n/language.ts'
import { type GlossaryPage, once, type Place, type SourcesPage } from '../views/place.ts'
import { loadTitles } from './journeys.ts'
import type { Screen } from './screen.ts'

/** All works of research and statutes. */
export const loadReferences = async (): Promise<readonly Reference[]> =>
  (await import('../content/references.json')).default as readonly Reference[]

const journeyPath = (id: string, query = ''): `/${string}` => `/journeys/${id}/${query && `?${query}`}`

function ScreenName({ screen: { menu, footer } }: { readonly screen: Screen }) {
  const { t } = useTranslation()
  return (menu ?? footer)?.(t) ?? t('navigation.home')
}

/** The way to a screen; one that stands in no menu is reached from the named screen above it. */
function screenPlaces(screens: readonly Screen[], id: string): readonly Place[] {
  const wanted = screens.find((screen) => screen.id === id)
  if (!wanted) return []
  const above = screens.filter(({ path, menu, footer }) => wanted.path.startsWith(path) && (menu ?? footer))
  const shown = wanted.path === '/' ? wanted : above.at(-1)
  return shown ? [{ path: shown.path as `/${string}`, name: <ScreenName screen={shown} /> }] : []
}

/** Everything the list of sources shows besides its words. */
export async function loadSources(language: Language, screens: readonly Screen[]): Promise<SourcesPage> {
  const [names, { default: where }] = await Promise.all([loadTitles(language), import('virtual:places/where')])
  return {
    placesOf(id) {
      const shown = where[id] ?? { journeys: [], screens: [] }
      const journeys = shown.journeys.map((each) => ({ path: journeyPath(each), name: names[each] ?? each }))
      return once([...journeys, ...shown.screens.flatMap((each) => screenPlaces(screens, each))])
    },
  }
}

/** Everything the glossary shows besides its words. */
export async function loadGlossary(language: Language): Promise<GlossaryPage> {
  const [names, references, { default: seen }] = await Promise.all([
    loadTitles(language),
    loadReferences(),
    import('virtual:places/seen'),
  ])
  const place = (id: string, query?: string): Place => ({ path: journeyPath(id, query), name: names[id] ?? id })
  return {
    references,
    placesOf: (term, { journeys = [] }) => [
      ...(seen[term] ?? []).map(({ journey, query }) => place(journey, query)),
      ...journeys.map((id) => place(id)),
    ],
  }
}
