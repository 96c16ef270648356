import { useTranslation } from 'react-i18next'
import { late } from '../late.tsx'
import { PackageButtons } from '../take/package-buttons.tsx'
import styles from './course.module.css'
import { Section } from './section.tsx'

const LatePackage = late({ load: async () => Package, namespaces: ['alone'], prerendered: null })

/** The course as a package for learning platforms; it needs scripts, and comes after the page. */
export const CoursePackage = () => <LatePackage isWanted={false} props={{}} />

function Package() {
  const { t } = useTranslation('alone')
  return (
    <Section title={t('package.label')}>
      <p>{t('package.lead')}</p>
      <p className={styles.skip}>
        <PackageButtons what="course" id="course" title={t('package.course')} />
      </p>
    </Section>
  )
}
