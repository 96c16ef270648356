import { useTranslation } from 'react-i18next'
import { localPath, otherLanguage } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { settled, shades } from '../presenters/embed/terms.ts'
import { strategiesOf } from '../presenters/setting.ts'
import { useWords } from '../views/replay/words.ts'
import styles from './settings.module.css'
import type { Embed } from './use-embed.ts'

/** What the reader can change; what was locked stands there as words, what was hidden does not. */
export function Settings({ embed }: { readonly embed: Embed }) {
  const { t } = useTranslation('embed')
  const { terms, stage } = embed
  const { locked, hidden } = terms
  const { whatIf } = stage.address.setting
  const titleOf = (id: string) => stage.journey.words.whatIfs[id]?.title ?? id
  const shown = settled.filter(
    (name) => name !== 'step' && !hidden.has(name) && !(name === 'language' && locked.has(name)),
  )
  if (shown.length === 0) return null
  return (
    <details className={styles.settings}>
      <summary>{t('settings')}</summary>
      <div className={styles.choices}>
        {shown.includes('variant') && stage.journey.whatIfs.length > 0 && (
          <Choice
            label={t('variant')}
            isLocked={locked.has('variant')}
            value={whatIf?.id ?? ''}
            values={[['', t('asTold')], ...stage.journey.whatIfs.map(({ id }) => [id, titleOf(id)] as const)]}
            choose={(id) => stage.address.go({ variant: id || null, left: null, right: null })}
          />
        )}
        {shown.includes('lanes') &&
          (['left', 'right'] as const).map((side) => <Lane key={side} {...{ embed, side }} />)}
        {shown.includes('theme') && (
          <Choice
            label={t('theme.label')}
            isLocked={locked.has('theme')}
            value={terms.theme ?? ''}
            values={[['', t('theme.device')], ...shades.map((shade) => [shade, t(`theme.${shade}`)] as const)]}
            choose={(shade) => stage.query.go({ theme: shade || null })}
          />
        )}
        {shown.includes('language') && <OtherLanguage embed={embed} />}
      </div>
    </details>
  )
}

function Lane({ embed: { stage, terms }, side }: { readonly embed: Embed; readonly side: 'left' | 'right' }) {
  const { t } = useTranslation('embed')
  const { journey, telling, address } = stage
  const { strategyName } = useWords(journey)
  const current = telling[side].strategy
  const known = strategiesOf(journey)
  const all = known.some(({ id }) => id === current.id) ? known : [...known, current]
  return (
    <Choice
      label={t(side)}
      isLocked={terms.locked.has('lanes')}
      value={current.id}
      values={all.map((strategy) => [strategy.id, strategyName(strategy)])}
      choose={(id) => address.go({ [side]: id })}
    />
  )
}

function OtherLanguage({ embed: { stage } }: { readonly embed: Embed }) {
  const { t } = useTranslation('embed')
  const other = otherLanguage(useLanguage())
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const page = `${base}${localPath(other, `/embed/${stage.journey.scenario.id}/`)}`
  return (
    <a href={`${page}?${stage.query.search}`} hrefLang={other} lang={other}>
      {t('language')}
    </a>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly isLocked: boolean
  readonly value: string
  readonly values: readonly (readonly [value: string, name: string])[]
  readonly choose: (value: string) => void
}

function Choice({ label, isLocked, value, values, choose }: ChoiceProps) {
  if (isLocked)
    return (
      <p className={styles.choice}>
        <span>{label}</span>
        <span>{values.find(([each]) => each === value)?.[1]}</span>
      </p>
    )
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {values.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
