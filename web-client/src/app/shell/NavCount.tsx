import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { today } from '@/features/today/queries'
import type { NavItem } from '@/lib/navigation'
import styles from './NavCount.module.css'

export interface NavCountProps {
  readonly item: NavItem
}

/** How much of Today lies behind an entry; red where it cannot wait. Today itself counts only that. */
export function NavCount({ item }: NavCountProps) {
  const { data } = useQuery(today())
  const { t } = useTranslation('today')
  if (!data) return null

  const kinds = item.counts ?? []
  const isToday = item.to === '/'
  const urgent = data.items.filter(
    ({ kind, state }) => state === 'URGENT' && (isToday || kinds.includes(kind)),
  ).length
  const all = kinds.reduce((sum, kind) => sum + (data.counts[kind] ?? 0), 0)
  const count = isToday ? urgent : all
  if (count === 0) return null
  return (
    <span className={styles.count} data-urgent={urgent > 0 || undefined}>
      {count}
      <VisuallyHidden> {urgent > 0 ? t('urgent') : t('due.title')}</VisuallyHidden>
    </span>
  )
}
