import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readWeek, weekQuery } from '../presenters/story/code.ts'
import { tellWeek } from '../presenters/story/telling.ts'
import type { Week } from '../presenters/story/week.ts'
import { useQuery } from '../ui/query.ts'
import { Cited } from '../ui/source-ref.tsx'
import { late } from './late.tsx'
import { StoryLanes } from './story/lanes.tsx'
import { Meters } from './story/meter.tsx'
import { StorySettings } from './story/settings.tsx'
import styles from './story/story.module.css'
import { WeekBoard } from './story/week-board.tsx'

const Crowd = late({
  load: async () => (await import('./story/crowd.tsx')).Crowd,
  namespaces: [],
  prerendered: null,
})

/** A campaign week to arrange: the same chapter everywhere, or a new one at each place. */
export function StoryScreen() {
  const { t } = useTranslation('story')
  const query = useQuery()
  const { week, unknown } = readWeek(query.search)
  const [chosen, choose] = useState(0)
  const telling = tellWeek(week)
  const change = (next: Week) => query.go(weekQuery(next))
  return (
    <div className={styles.story} data-address>
      <header>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      {unknown.length > 0 && (
        <p role="alert" className={styles.notice}>
          {t('unknown')}
        </p>
      )}
      <StorySettings week={week} change={change} />
      <WeekBoard week={week} chosen={Math.min(chosen, week.contacts.length - 1)} choose={choose} change={change} />
      <Meters telling={telling} />
      <StoryLanes week={week} telling={telling} />
      <section className={styles.section} aria-labelledby="nobody">
        <h2 id="nobody">{t('nobody.title')}</h2>
        <p>
          <Cited>{t('nobody.text')}</Cited>
        </p>
        <p>{t('nobody.other')}</p>
      </section>
      <Crowd isWanted={query.search.has('person')} props={{ week, query }} />
    </div>
  )
}
