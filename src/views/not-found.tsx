import { useTranslation } from 'react-i18next'
import { LocalLink } from '../ui/local-link.tsx'

/** For addresses that name nothing: says so, and shows the way on. */
export function NotFoundScreen() {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <LocalLink to="/journeys/">{t('notFound.gallery')}</LocalLink>
      </p>
      <p>
        <LocalLink to="/">{t('notFound.home')}</LocalLink>
      </p>
    </>
  )
}
