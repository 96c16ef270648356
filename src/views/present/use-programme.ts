import { journeyIds } from '../../content/shelf.ts'
import { itemAfter, placeOfItem, readPlaylist, writePlaylist } from '../../presenters/stage/playlist.ts'
import type { Stage } from './use-stage.ts'

/** The programme that the address names: what comes after this journey, and where it was put together. */
export function useProgramme({ query, journey }: Stage) {
  const list = readPlaylist(query.search.get('list'), journeyIds)
  const next = itemAfter(list, journey.scenario.id)
  const written = writePlaylist(list)
  const home: `/${string}` = `/present/${written ? `?list=${written}` : ''}`
  return { after: next && placeOfItem(next, list), home }
}
