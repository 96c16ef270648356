import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { defer, useDeferred } from '../../../i18n/deferred.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Telling } from '../../../presenters/telling.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Address } from '../address.ts'

const dialog = defer(async () => (await import('./desk-dialog.tsx')).DeskDialog, ['desk'])

interface Props {
  readonly region: RefObject<HTMLElement | null>
  readonly journey: Journey
  readonly telling: Telling
  readonly address: Address
}

/** The desk that the address names, fetched when one is opened for the first time. */
export function OpenDesk({ region, ...rest }: Props) {
  const { address } = rest
  const { desk, started } = address.setting
  const isOpen = desk !== null && started
  const { part: DeskDialog, failed, retry } = useDeferred(dialog, isOpen)
  const open = useRef<string | null>(null)
  const name = isOpen ? `${desk.side}.${desk.channel}` : null
  useEffect(() => {
    if (name === null && open.current !== null) focusDesk(region.current, open.current)
    open.current = name
  }, [region, name])
  const onClose = () => address.go({ desk: null })
  if (!isOpen) return null
  if (DeskDialog) return <DeskDialog {...rest} desk={desk} onClose={onClose} />
  return failed ? <NotFetched onClose={onClose} retry={retry} /> : null
}

/** Back to the small desk, at whatever step the replay stands now. */
function focusDesk(region: HTMLElement | null, name: string) {
  const row = region?.querySelector('[aria-current="step"]')
  const desks = [...(row?.querySelectorAll('[data-desk]') ?? [])]
  desks
    .find((desk) => desk.getAttribute('data-desk') === name)
    ?.querySelector('button')
    ?.focus()
}

function NotFetched({ onClose, retry }: { readonly onClose: () => void; readonly retry: () => void }) {
  const { t } = useTranslation('common')
  return (
    <Dialog title={t('failure.unreachable.title')} close={t('close')} onClose={onClose}>
      <p>{t('failure.unreachable.text')}</p>
      <button type="button" onClick={retry}>
        {t('failure.retry')}
      </button>
    </Dialog>
  )
}
