import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addWords, type Translator } from '../../i18n/add-words.ts'
import type { Journey } from '../../presenters/journey.ts'

/** Loads one journey in the language of the page; null where there is none of this name. */
export type LoadJourney = (id: string) => Promise<Journey | null>

/** Fetches the journeys of a list, in its order, with every part that goes on paper: nobody prints half of it. */
async function fetchSheets(translator: Translator, load: LoadJourney, ids: readonly string[]) {
  const [{ PrintedJourney, preload }, journeys] = await Promise.all([
    import('../replay/printed.tsx'),
    Promise.all(ids.map(load)),
    addWords(translator, ['engine', 'lesson', 'replay']),
  ])
  await preload(translator)
  return { Printed: PrintedJourney, journeys: journeys.filter((journey) => journey !== null) }
}

interface Fetched {
  readonly wanted: string
  /** Null = they could not be reached. */
  readonly sheets: Awaited<ReturnType<typeof fetchSheets>> | null
}

/** The journeys of a programme, ready to be printed, or why they are not. */
export function useSheets(load: LoadJourney, ids: readonly string[]) {
  const { i18n } = useTranslation()
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const wanted = ids.join('.')
  const here = fetched?.wanted === wanted ? fetched : null
  const isMissing = wanted !== '' && here === null
  useEffect(() => {
    if (!isMissing) return
    let isAsked = true
    const give = (sheets: Fetched['sheets']) => isAsked && setFetched({ wanted, sheets })
    fetchSheets(i18n, load, wanted.split('.')).then(give, () => give(null))
    return () => {
      isAsked = false
    }
  }, [load, i18n, wanted, isMissing])
  return { state: stateOf(wanted, here), sheets: here?.sheets, retry: () => setFetched(null) }
}

function stateOf(wanted: string, here: Fetched | null): 'empty' | 'loading' | 'ready' | 'failed' {
  if (wanted === '') return 'empty'
  if (here === null) return 'loading'
  return here.sheets === null ? 'failed' : 'ready'
}
