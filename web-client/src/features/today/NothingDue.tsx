import { useTranslation } from 'react-i18next'
import { TextLink } from '@/lib/links/TextLink'
import type { NavItem } from '@/lib/navigation'
import { useNavLabel } from '@/lib/useNavLabel'
import { EmptyState } from '@/ui/EmptyState'
import styles from './NothingDue.module.css'

export interface NothingDueProps {
  readonly title: string
  /** What this person may open. */
  readonly pages: readonly NavItem[]
}

/** Empty means done: it says so, and where one can look around. */
export function NothingDue({ title, pages }: NothingDueProps) {
  const { t } = useTranslation('today')
  const navLabel = useNavLabel()
  return (
    <EmptyState
      title={title}
      action={
        pages.length > 0 && (
          <nav aria-label={t('pages')}>
            <p className={styles.intro}>{t('pages')}</p>
            <ul className={styles.pages}>
              {pages.map(({ to, label }) => (
                <li key={to}>
                  <TextLink to={to}>{navLabel(label)}</TextLink>
                </li>
              ))}
            </ul>
          </nav>
        )
      }
    />
  )
}
