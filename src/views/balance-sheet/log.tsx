import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Telling } from '../../presenters/telling.ts'
import type { Address } from '../replay/address.ts'
import styles from './log.module.css'
import { textOf, useLogTexts } from './log-texts.ts'
import { StepLink } from './step-link.tsx'

export interface LogProps {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
  /** Steps played so far; what is to come is not given away. */
  readonly played: number
}

/** Every fact and every mark as plain text, in order: to read, to select, to copy, to go back to. */
export function Log({ journey, address, telling, played }: LogProps) {
  const { t } = useTranslation('balance')
  const list = useRef<HTMLOListElement>(null)
  const steps = useLogTexts(journey, address.setting.scenario, telling).slice(0, played)
  return (
    <>
      <p className={styles.lead}>{t('log.lead')}</p>
      <Copy text={textOf(steps)} list={list} />
      <ol ref={list} className={styles.log}>
        {steps.map(({ at, head, does, lanes }) => (
          <li key={at.step}>
            <p className={styles.head}>
              <StepLink at={at} address={address} />
              {` · ${head}`}
            </p>
            <p>{does}</p>
            {lanes.map(({ side, name, lines }) => (
              <section key={side} className={styles.lane}>
                <p className={styles.name}>{name}</p>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </section>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

interface CopyProps {
  readonly text: string
  readonly list: { readonly current: HTMLElement | null }
}

/** Copies the text; where the browser refuses, it is selected, so that the reader's own keys can copy it. */
function Copy({ text, list }: CopyProps) {
  const { t } = useTranslation('balance')
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null)
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      if (list.current) window.getSelection()?.selectAllChildren(list.current)
      setOutcome('selected')
    }
  }
  return (
    <p className={styles.copy}>
      <button type="button" onClick={() => void copy()}>
        {t('log.copy')}
      </button>
      <span role="status">{outcome && t(`log.${outcome}`)}</span>
    </p>
  )
}
