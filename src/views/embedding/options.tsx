import { useTranslation } from 'react-i18next'
import { type Hold, holds, type Share } from '../../presenters/embed/share.ts'
import { type Settled, settled, shades } from '../../presenters/embed/terms.ts'
import styles from './embedding.module.css'

interface Props {
  readonly share: Share
  readonly change: (share: Share) => void
}

/** What is preset, locked or hidden, and whether readers are asked to predict. */
export function Options({ share, change }: Props) {
  const { t } = useTranslation('embedding')
  const hold = (name: Settled, how: Hold) => change({ ...share, holds: { ...share.holds, [name]: how } })
  return (
    <fieldset className={styles.options}>
      <legend>{t('options.title')}</legend>
      <p>{t('options.hint')}</p>
      {settled.map((name) => (
        <label key={name}>
          <span>{t(`options.${name}`)}</span>
          <select
            value={share.holds[name]}
            onChange={({ target }) => hold(name, holds.find((each) => each === target.value) ?? 'free')}
          >
            {holds.map((each) => (
              <option key={each} value={each}>
                {t(`holds.${each}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{t('options.shade')}</span>
        <select
          value={share.theme ?? ''}
          onChange={({ target }) => {
            const theme = shades.find((each) => each === target.value) ?? null
            const how = theme && share.holds.theme === 'free' ? 'preset' : share.holds.theme
            change({ ...share, theme, holds: { ...share.holds, theme: how } })
          }}
        >
          <option value="">{t('shades.device')}</option>
          {shades.map((shade) => (
            <option key={shade} value={shade}>
              {t(`shades.${shade}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={share.predicts}
          onChange={({ target }) => change({ ...share, predicts: target.checked })}
        />
        <span>{t('options.predict')}</span>
      </label>
    </fieldset>
  )
}
