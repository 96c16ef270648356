import { useTranslation } from 'react-i18next'
import { charactersPreference } from '../../playback/preferences.ts'
import { useStored } from '../../playback/stored.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../replay/words.ts'
import styles from './sheets.module.css'
import type { Sheet } from './use-moves.ts'
import type { Stage } from './use-stage.ts'
import { isCharacter, stageKeys } from './use-stage-keys.ts'

interface Props {
  readonly sheet: Sheet | null
  readonly stage: Stage
  readonly onClose: () => void
}

/** What lies over the stage while it is open: all steps, or all keys. */
export function Sheets({ sheet, stage, onClose }: Props) {
  if (sheet === 'overview') return <Overview stage={stage} onClose={onClose} />
  return sheet === 'help' ? <Help onClose={onClose} /> : null
}

function Overview({ stage, onClose }: Omit<Props, 'sheet'>) {
  const { t } = useTranslation(['stage', 'common'])
  const { journey, telling, spot, go } = stage
  const { channelName } = useWords(journey)
  const choose = (place: number) => {
    onClose()
    go({ place, beat: 'event' })
  }
  return (
    <Dialog title={t('stage:overview')} close={t('common:close')} isWide onClose={onClose}>
      <ol className={styles.steps}>
        {telling.rows.map(({ step, number, channel, does }, place) => (
          <li key={step}>
            <button
              type="button"
              aria-current={place === spot.place ? 'step' : undefined}
              onClick={() => choose(place)}
            >
              <strong>{`${number} · ${channelName(channel)}`}</strong> {does}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

const pressed = Object.entries(stageKeys).map(([key, move]) => ({ key: key === ' ' ? 'Space' : key, move }))
const characters = Object.keys(stageKeys).filter(isCharacter).join(' ').toUpperCase()

function Help({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['stage', 'common'])
  const isOn = useStored(charactersPreference)
  return (
    <Dialog title={t('stage:help')} close={t('common:close')} onClose={onClose}>
      <table className={styles.keys}>
        <caption>{t('stage:keys.label')}</caption>
        <tbody>
          {pressed.map(({ key, move }) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{t(`stage:keys.names.${key}`, { defaultValue: key.toUpperCase() })}</kbd>
              </th>
              <td>{t(`stage:keys.moves.${move}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.choice}>
        <input type="checkbox" checked={isOn} onChange={() => charactersPreference.set(!isOn)} />
        {t('stage:keys.characters', { keys: characters })}
      </label>
    </Dialog>
  )
}
