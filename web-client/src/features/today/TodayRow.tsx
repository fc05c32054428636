import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import type { TodayLinks } from '@/api/todayLinks'
import { dayIn, daysBetween, formatDay } from '@/lib/dates'
import { StatusBadge } from '@/ui/StatusBadge'
import { numberOf } from './numberOf'
import styles from './TodayRow.module.css'

export interface TodayRowProps {
  readonly item: Schema<'TodayItem'>
  readonly timeZone: string
  readonly link?: TodayLinks[Schema<'TodayKind'>]
}

/** One thing that is mine: what, since when or until when, and the one tap to do it. */
export function TodayRow({ item, timeZone, link }: TodayRowProps) {
  const { t } = useTranslation('today')
  const when = useWhen(item, timeZone)
  const meta = [
    item.personName,
    item.number === undefined ? undefined : t(numberOf(item.kind), { number: item.number }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')

  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p>{t(`kind.${item.kind}`, { count: item.count })}</p>
        {meta && <p className={styles.meta}>{meta}</p>}
      </div>
      <StatusBadge tone={item.state === 'OVERDUE' ? 'urgent' : 'due'} label={when} />
      {link?.(item, t(`action.${item.kind}`))}
    </li>
  )
}

function useWhen({ state, since, dueOn }: Schema<'TodayItem'>, timeZone: string): string {
  const { t, i18n } = useTranslation('today')
  const now = new Date()
  const today = dayIn(timeZone, now)
  if (state === 'OVERDUE') {
    const day = dueOn ?? (since && dayIn(timeZone, new Date(since)))
    const late = day ? daysBetween(day, today) : 0
    return late > 0 ? t('when.late', { count: late }) : t('when.overdue')
  }
  if (!dueOn) return t('when.open')
  const left = daysBetween(today, dueOn)
  if (left === 0) return t('when.today')
  if (left === 1) return t('when.tomorrow')
  return formatDay(dueOn, i18n.language)
}
