import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { eraseStored, exportStored } from '../../playback/stored.ts'
import styles from './about.module.css'

const nothing = '{}'

/** Hands a text to the reader as a file; nothing is sent anywhere. */
function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** What lies on this device: shown, saved or erased on request. */
export function Kept() {
  const { t } = useTranslation('about')
  const [shown, setShown] = useState<string | null>(null)
  const [isErased, setErased] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const show = () => {
    setErased(false)
    setShown(exportStored())
  }
  const erase = () => {
    eraseStored()
    setShown(null)
    setErased(true)
    toggle.current?.focus() // the buttons that asked are gone
  }
  return (
    <>
      <div id="kept" className={styles.buttons}>
        <button
          ref={toggle}
          type="button"
          aria-expanded={shown !== null}
          onClick={shown === null ? show : () => setShown(null)}
        >
          {t(shown === null ? 'privacy.show' : 'privacy.hide')}
        </button>
        {shown !== null && shown !== nothing && (
          <>
            <button type="button" onClick={() => save(t('privacy.file'), shown)}>
              {t('privacy.save')}
            </button>
            <Erase onErase={erase} />
          </>
        )}
      </div>
      {shown !== null && shown !== nothing && <pre className={styles.kept}>{shown}</pre>}
      <p role="status">{isErased ? t('privacy.erased') : shown === nothing ? t('privacy.nothing') : ''}</p>
      <p className={styles.scriptless}>{t('privacy.scriptless')}</p>
    </>
  )
}

/** Asks once before anything is lost. */
function Erase({ onErase }: { readonly onErase: () => void }) {
  const { t } = useTranslation('about')
  const [isAsked, setAsked] = useState(false)
  if (!isAsked)
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {t('privacy.erase')}
      </button>
    )
  return (
    <>
      {/* biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed */}
      <button type="button" autoFocus onClick={onErase}>
        {t('privacy.sure')}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {t('privacy.keep')}
      </button>
    </>
  )
}
