import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { dayIn, daysBetween, formatDay, formatWeekday } from '@/lib/dates'
import type { Tone } from '@/ui/StatusBadge'

/** The day on which an item is due, how late it is, or how long it has waited. Colour is for what is late or today. */
export function useWhen(
  { state, since, dueOn }: Schema<'TodayItem'>,
  timeZone: string,
): { tone: Tone; label: string } | undefined {
  const { t, i18n } = useTranslation('today')
  const today = dayIn(timeZone, new Date())
  const left = dueOn && daysBetween(today, dueOn)
  const waited = since && daysBetween(dayIn(timeZone, new Date(since)), today)
  const span = (days: number, key: 'age' | 'late') =>
    days < 14 ? t(`when.${key}`, { count: days }) : t(`when.${key}Weeks`, { count: Math.floor(days / 7) })

  if (state === 'OVERDUE') {
    if (typeof left === 'number' && left < 0) return { tone: 'urgent', label: span(-left, 'late') }
    if (typeof waited === 'number' && waited > 0) return { tone: 'urgent', label: span(waited, 'age') }
    return { tone: 'urgent', label: t('when.overdue') }
  }
  if (dueOn && typeof left === 'number') {
    if (left === 0) return { tone: 'due', label: t('when.today') }
    if (left === 1) return { tone: 'due', label: t('when.tomorrow') }
    return {
      tone: 'neutral',
      label: left < 7 ? formatWeekday(dueOn, i18n.language) : formatDay(dueOn, i18n.language),
    }
  }
  if (typeof waited !== 'number') return undefined
  return { tone: 'neutral', label: waited > 0 ? span(waited, 'age') : t('when.today') }
}
