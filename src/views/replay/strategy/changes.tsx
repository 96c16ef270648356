import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../../presenters/journey.ts'
import { type Change, changesOf, undoAll } from '../../../presenters/strategy/changes.ts'
import type { Address } from '../address.ts'
import { useWords } from '../words.ts'
import styles from './changes.module.css'
import { useEditWords } from './edit-words.ts'

interface Props {
  readonly journey: Journey
  readonly address: Address
  /** Where the focus goes when nothing is left to take back. */
  readonly after: RefObject<HTMLElement | null>
}

/** Names everything in which this replay differs from the usual one; each can be taken back by one tap. */
export function Changes({ journey, address, after }: Props) {
  const { t } = useTranslation('replay')
  const changes = changesOf(journey, address.setting)
  const heading = useRef<HTMLHeadingElement>(null)
  const keepFocus = useKeptFocus(changes.length, heading, after)
  if (changes.length === 0) return null
  const undo = (what: Change['undo']) => {
    keepFocus()
    address.go(what)
  }
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 ref={heading} id="changes" tabIndex={-1}>
        {t('changes.title', { count: changes.length })}
      </h2>
      <ul>
        {changes.map((change) => (
          <Chip key={keyOf(change)} journey={journey} address={address} change={change} undo={undo} />
        ))}
        <li className={styles.all}>
          <button type="button" onClick={() => undo(undoAll)}>
            {t('changes.undoAll')}
          </button>
        </li>
      </ul>
    </section>
  )
}

const keyOf = (change: Change) =>
  [change.of, 'side' in change && change.side, 'edit' in change && JSON.stringify(change.edit)].join(' ')

interface ChipProps extends Omit<Props, 'after'> {
  readonly change: Change
  readonly undo: (what: Change['undo']) => void
}

function Chip({ journey, address, change, undo }: ChipProps) {
  const { t } = useTranslation('replay')
  const { side, name, label } = useChangeWords(journey, address)(change)
  return (
    <li>
      <button type="button" aria-label={t('changes.undo', { change: label })} onClick={() => undo(change.undo)}>
        <span>
          {side && <span className={styles.side}>{`${side} · `}</span>}
          {name}
        </span>
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2 2 10 10M10 2 2 10" />
        </svg>
      </button>
    </li>
  )
}

function useChangeName(journey: Journey, { setting }: Address) {
  const { t } = useTranslation('replay')
  const { strategyName } = useWords(journey)
  const words = useEditWords(journey, setting.scenario)
  return (change: Change): string => {
    if (change.of === 'edit') return words.edit(change.edit)
    if (change.of === 'strategy')
      return t('changes.chip', { about: t('changes.about.strategy'), value: strategyName(change.base) })
    const title = journey.words.whatIfs[change.id]?.title ?? change.id
    return t('changes.chip', { about: t('changes.whatIf'), value: title })
  }
}

function useChangeWords(journey: Journey, address: Address) {
  const { t } = useTranslation('replay')
  const nameOf = useChangeName(journey, address)
  return (change: Change) => {
    const [side, name] = ['side' in change ? t(`changes.${change.side}`) : null, nameOf(change)]
    return { side, name, label: [side, name].filter(Boolean).join(' · ') }
  }
}

/** Every change in words, as the chips name it. */
export function useChangeLabels(journey: Journey, address: Address): readonly string[] {
  const words = useChangeWords(journey, address)
  return changesOf(journey, address.setting).map((change) => words(change).label)
}

/** A pressed chip goes away; the focus then stays in its neighbourhood. */
function useKeptFocus(count: number, heading: RefObject<HTMLElement | null>, after: RefObject<HTMLElement | null>) {
  const wasPressed = useRef(false)
  useEffect(() => {
    if (!wasPressed.current) return
    wasPressed.current = false
    const next = count > 0 ? heading : after
    next.current?.focus({ preventScroll: true })
  }, [count, heading, after])
  return () => {
    wasPressed.current = true
  }
}
