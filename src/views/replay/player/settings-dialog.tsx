import { useTranslation } from 'react-i18next'
import { keys } from '../../../playback/keys.ts'
import { charactersPreference, speedPreference, speeds } from '../../../playback/preferences.ts'
import { useStored } from '../../../playback/stored.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import styles from './settings-dialog.module.css'

/** How fast things move, which keys there are, and a way to switch the single characters off. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['player', 'common'])
  return (
    <Dialog title={t('title')} close={t('common:close')} onClose={onClose}>
      <SpeedChoice />
      <KeyList />
      <CharactersChoice />
      <p className={styles.note}>{t('kept')}</p>
    </Dialog>
  )
}

function SpeedChoice() {
  const { t } = useTranslation('player')
  const chosen = useStored(speedPreference)
  return (
    <fieldset className={styles.speeds}>
      <legend>{t('speed.label')}</legend>
      {speeds.map((speed) => (
        <label key={speed} className={styles.choice}>
          <input type="radio" name="speed" checked={speed === chosen} onChange={() => speedPreference.set(speed)} />
          {t(`speed.${speed === '0.5' ? 'half' : speed}`)}
        </label>
      ))}
    </fieldset>
  )
}

const pressed = Object.entries(keys).map(([key, { move }]) => ({ key: key === ' ' ? 'Space' : key, move }))

function KeyList() {
  const { t } = useTranslation('player')
  return (
    <table className={styles.keys}>
      <caption>{t('keys.label')}</caption>
      <tbody>
        {pressed.map(({ key, move }) => (
          <tr key={key}>
            <th scope="row">
              <kbd>{t(`keys.names.${key}`, { defaultValue: key })}</kbd>
            </th>
            <td>{t(`keys.moves.${move}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CharactersChoice() {
  const { t } = useTranslation('player')
  const isOn = useStored(charactersPreference)
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isOn} onChange={() => charactersPreference.set(!isOn)} />
      {t('keys.characters')}
    </label>
  )
}
