import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { today } from '@/features/today/queries'
import type { NavItem } from '@/lib/navigation'
import styles from './NavCount.module.css'

export interface NavCountProps {
  readonly item: NavItem
}

/** How much of Today lies behind an entry. Today itself counts what cannot wait, in red. */
export function NavCount({ item }: NavCountProps) {
  const { school } = useSearch({ from: '/_app' })
  const { data } = useQuery(today(school))
  const { t } = useTranslation('today')
  if (!data) return null

  const isToday = item.to === '/'
  const count = isToday
    ? data.items.filter(({ state }) => state === 'URGENT').length
    : (item.counts ?? []).reduce((sum, kind) => sum + (data.counts[kind] ?? 0), 0)
  if (count === 0) return null
  return (
    <>
      {' '}
      <span className={styles.count} data-urgent={isToday || undefined}>
        {count} <VisuallyHidden>{isToday ? t('urgent') : t('due.title')}</VisuallyHidden>
      </span>
    </>
  )
}
