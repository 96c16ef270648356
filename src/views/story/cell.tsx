import { useTranslation } from 'react-i18next'
import type { Heard } from '../../presenters/story/telling.ts'
import type { Week } from '../../presenters/story/week.ts'
import { MarkLabel } from '../../ui/mark-label.tsx'
import { Strand } from '../../ui/strand.tsx'
import styles from './cell.module.css'
import { ChapterFrame, NoFrame } from './frame.tsx'

const strategies = { left: 'multichannel', right: 'omnichannel' } as const

interface CellProps {
  readonly side: 'left' | 'right'
  readonly heard: Heard
  readonly week: Week
}

/** What one lane makes of a contact: a chapter with its frame, or silence. */
export function StoryCell({ side, heard, week }: CellProps) {
  const { t } = useTranslation(['story', 'engine'])
  const { sign, chapter } = heard
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this groups what one lane shows
    <div role="group" aria-label={t(`engine:strategies.${strategies[side]}`)} className={styles.cell} data-side={side}>
      <div className={styles.strand}>
        <Strand sign={sign} hasNeedle={false} />
      </div>
      {chapter === null ? <NoFrame /> : <ChapterFrame story={week.story} chapter={chapter} />}
      <div className={styles.told}>
        <Told heard={heard} week={week} />
      </div>
    </div>
  )
}

const chapterKeys = ['c1', 'c2', 'c3', 'c4', 'c5'] as const

function Told({ heard: { sign, chapter, gap, isRepeated }, week }: Omit<CellProps, 'side'>) {
  const { t } = useTranslation(['story', 'engine'])
  const key = chapterKeys[(chapter ?? 1) - 1] ?? 'c1'
  const why = gap === 'ECHO' || gap === 'JUMP' ? gap : isRepeated ? 'again' : 'new'
  if (chapter === null) return <p>{t('lanes.silent')}</p>
  return (
    <>
      <p className={styles.label}>
        {sign === 'plain' ? null : <MarkLabel sign={sign}>{t(`engine:marks.${sign}`)}</MarkLabel>}
        <span>{t('week.chapter', { number: chapter })}</span>
      </p>
      <p className={styles.head}>{t(`campaigns.${week.story}.chapters.${key}.head`)}</p>
      <p>{t(`campaigns.${week.story}.chapters.${key}.text`)}</p>
      <p className={styles.why}>{t(`lanes.why.${why}`)}</p>
    </>
  )
}
