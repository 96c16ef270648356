import { useTranslation } from 'react-i18next'
import type { Fate, Person } from '../../population/crowd.ts'
import { crowdSize, metMedia } from '../../presenters/story/people.ts'
import type { Week } from '../../presenters/story/week.ts'
import styles from './crowd.module.css'

interface Props {
  readonly week: Week
  readonly person: Person | undefined
  readonly chosen: number
  readonly choose: (number: number) => void
}

/** One person out of the crowd: what they met, and what they heard in both lanes. */
export function PersonWeek({ week, person, chosen, choose }: Props) {
  const { t } = useTranslation(['story', 'engine'])
  if (!person) return null
  const met = metMedia(person, week).map((medium) => t(`engine:channels.${medium}`))
  const heard = ({ chapters }: Fate) =>
    chapters.length > 0 ? t('crowd.heard', { chapters: chapters.join(', ') }) : t('crowd.nothing')
  return (
    <div className={styles.person}>
      <label>
        <span>{t('crowd.person')}</span>
        <input
          type="number"
          min={1}
          max={crowdSize}
          value={chosen}
          onChange={({ target }) => choose(target.valueAsNumber)}
        />
      </label>
      <div role="status">
        <p>
          <strong>{t('crowd.personTitle', { number: chosen })}</strong>
        </p>
        <p>{met.length > 0 ? t('crowd.met', { media: met.join(', ') }) : t('crowd.metNothing')}</p>
        <dl>
          <dt>{t('engine:strategies.multichannel')}</dt>
          <dd>{heard(person.left)}</dd>
          <dt>{t('engine:strategies.omnichannel')}</dt>
          <dd>{heard(person.right)}</dd>
        </dl>
      </div>
    </div>
  )
}
