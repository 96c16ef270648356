import { useTranslation } from 'react-i18next'
import { orderly, trimmed } from '../../presenters/story/arrange.ts'
import { weekQuery } from '../../presenters/story/code.ts'
import { chapterCounts, longestLimit, startIds, starts, storyIds, type Week } from '../../presenters/story/week.ts'
import { Cited } from '../../ui/source-ref.tsx'
import styles from './settings.module.css'

interface Props {
  readonly week: Week
  readonly change: (week: Week) => void
}

/** Which story, from which start, how many chapters, and how often the same one may come. */
export function StorySettings({ week, change }: Props) {
  const { t } = useTranslation('story')
  return (
    <div className={styles.settings}>
      <fieldset className={styles.stories}>
        <legend>{t('campaigns.label')}</legend>
        {storyIds.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="story"
              checked={week.story === id}
              onChange={() => change({ ...week, story: id })}
            />
            <span>
              <strong>{t(`campaigns.${id}.title`)}</strong>
              <span>{t(`campaigns.${id}.from`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Numbers week={week} change={change} />
      <details className={styles.research}>
        <summary>{t('research.title')}</summary>
        <p>
          <Cited>{t('research.text')}</Cited>
        </p>
        <p>{t('research.works')}</p>
      </details>
    </div>
  )
}

function Numbers({ week, change }: Props) {
  const { t } = useTranslation('story')
  const isStart = (id: (typeof startIds)[number]) =>
    new URLSearchParams(weekQuery(week)).toString() === new URLSearchParams(weekQuery(starts[id])).toString()
  return (
    <div className={styles.numbers}>
      <div>
        <p>{t('set.start')}</p>
        <div className={styles.buttons}>
          {startIds.map((id) => (
            <button key={id} type="button" aria-pressed={isStart(id)} onClick={() => change(starts[id])}>
              {t(`set.${id}`)}
            </button>
          ))}
        </div>
      </div>
      <label>
        <span>{t('set.length')}</span>
        <select
          value={week.chapters}
          onChange={({ target }) => {
            const chapters = chapterCounts.find((count) => count === Number(target.value)) ?? week.chapters
            change(chapters > week.chapters ? orderly({ ...week, chapters }) : trimmed({ ...week, chapters }))
          }}
        >
          {chapterCounts.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('set.limit')}</span>
        <select value={week.limit} onChange={({ target }) => change({ ...week, limit: Number(target.value) })}>
          {Array.from({ length: longestLimit }, (_, index) => index + 1).map((limit) => (
            <option key={limit}>{limit}</option>
          ))}
        </select>
      </label>
    </div>
  )
}
