import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../lms/session.ts'

/** Whether the learning platform keeps what is learned. */
export function PlatformState({ session }: { readonly session: Session }) {
  const { t } = useTranslation('alone')
  const keeping = useSyncExternalStore(session.subscribe, session.keeping)
  return <p role="status">{t(`platform.${keeping}`)}</p>
}
