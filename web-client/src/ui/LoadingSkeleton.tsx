import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './LoadingSkeleton.module.css'

const rows = ['92%', '78%', '85%', '66%', '80%']

/** The shape of a page that is on its way. */
export function LoadingSkeleton() {
  const { t } = useTranslation('ui')
  return (
    <div role="status" className={styles.page}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={32} width="40%" />
      <div className={styles.card}>
        {rows.map((width) => (
          <Skeleton key={width} height={18} width={width} />
        ))}
      </div>
    </div>
  )
}
