import { defer, useDeferred } from '../../../i18n/deferred.ts'

const dialog = defer(async () => (await import('./settings-dialog.tsx')).SettingsDialog, ['player'])

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Speed and keys, fetched when somebody asks for them. */
export function Settings({ isOpen, onClose }: Props) {
  const { part: SettingsDialog } = useDeferred(dialog, isOpen)
  return isOpen && SettingsDialog && <SettingsDialog onClose={onClose} />
}
