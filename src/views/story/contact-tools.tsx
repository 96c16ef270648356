import { useTranslation } from 'react-i18next'
import { moved, neighbour, removed, replanned, toggled } from '../../presenters/story/arrange.ts'
import { moments, slots } from '../../presenters/story/week.ts'
import styles from './tools.module.css'
import type { BoardProps } from './week-board.tsx'
import { useWhen } from './words.ts'

/** Everything that dragging can do, and more, as buttons for the chosen contact. */
export function ContactTools({ week, chosen, choose, change }: BoardProps) {
  const { t } = useTranslation(['story', 'engine'])
  const when = useWhen()
  const contact = week.contacts[chosen]
  if (!contact) return null
  const { medium, slot, isMissed } = contact
  const chapter = week.plan[medium] ?? 1
  const to = (target: number | null) =>
    target !== null && target >= 0 && target < slots ? () => change(moved(week, chosen, target)) : null
  const remove = () => {
    change(removed(week, chosen))
    choose(Math.max(0, chosen - 1))
  }
  return (
    <div role="toolbar" aria-label={t('tools.label')} className={styles.tools}>
      <p role="status" className={styles.chosen}>
        <strong>{t(`engine:channels.${medium}`)}</strong>
        {` ${when(slot)}${isMissed ? `, ${t('week.missed')}` : ''}. ${t('week.planned', { number: chapter })}.`}
      </p>
      <Tool act={to(neighbour(week, chosen, -1))}>{t('tools.earlier')}</Tool>
      <Tool act={to(neighbour(week, chosen, 1))}>{t('tools.later')}</Tool>
      <Tool act={to(slot - moments.length)}>{t('tools.dayEarlier')}</Tool>
      <Tool act={to(slot + moments.length)}>{t('tools.dayLater')}</Tool>
      <Tool act={chapter > 1 ? () => change(replanned(week, medium, chapter - 1)) : null}>{t('tools.less')}</Tool>
      <Tool act={chapter < week.chapters ? () => change(replanned(week, medium, chapter + 1)) : null}>
        {t('tools.more')}
      </Tool>
      <Tool act={() => change(toggled(week, chosen))}>{t(isMissed ? 'tools.meet' : 'tools.miss')}</Tool>
      <Tool act={remove}>{t('tools.remove')}</Tool>
    </div>
  )
}

/** Stays in the tab order where it leads nowhere, so that the focus is never lost. */
const Tool = ({ act, children }: { readonly act: (() => void) | null; readonly children: string }) => (
  <button type="button" aria-disabled={act === null} onClick={() => act?.()}>
    {children}
  </button>
)
