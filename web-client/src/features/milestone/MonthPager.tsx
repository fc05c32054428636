import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/lib/links/ButtonLink'
import styles from './StepMonth.module.css'
import { lastMonth, nextMonth } from './stepMonth'

export interface MonthPagerProps {
  readonly month: string
}

/** The month's name between the ways to its neighbours. */
export function MonthPager({ month }: MonthPagerProps) {
  const { t, i18n } = useTranslation('milestone')
  const nameOf = (which: string) =>
    new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${which}-01T12:00:00Z`),
    )
  const to = (which: string) => ({
    from: '/next-steps/' as const,
    to: '/next-steps' as const,
    search: (current: object) => ({ ...current, month: which }),
    variant: 'subtle' as const,
    size: 'sm' as const,
  })
  return (
    <nav className={styles.pager} aria-label={t('step.month.pager')}>
      <ButtonLink {...to(lastMonth(month))}>{nameOf(lastMonth(month))}</ButtonLink>
      <strong aria-current="date">{nameOf(month)}</strong>
      <ButtonLink {...to(nextMonth(month))}>{nameOf(nextMonth(month))}</ButtonLink>
    </nav>
  )
}
