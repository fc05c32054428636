import type { Schema } from '@/api/contract'

export type DayKind = 'school' | 'holiday' | 'weekend' | 'break'

export interface CalendarDay {
  readonly day: string
  readonly kind: DayKind
  /** The holiday's own name. */
  readonly name?: string
}

export interface CalendarMonth {
  /** Its first day. */
  readonly month: string
  /** Weeks from Sunday to Saturday, those of the year only; a place without a day of the month or of the year is empty. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[]
}

/** The months of a school year, week by week, each day with what it is. */
export function monthsOf(year: Schema<'SchoolYearView'>): CalendarMonth[] {
  const months: CalendarMonth[] = []
  for (let month = firstOfMonth(year.startsOn); month <= year.endsOn; month = nextMonth(month)) {
    months.push({ month, weeks: weeksOf(month, year) })
  }
  return months
}

function weeksOf(month: string, year: Schema<'SchoolYearView'>): CalendarMonth['weeks'] {
  const places: (CalendarDay | undefined)[] = Array.from({ length: weekday(month) }, () => undefined)
  for (let day = month; day < nextMonth(month); day = plusDays(day, 1)) {
    places.push(day < year.startsOn || day > year.endsOn ? undefined : dayOf(day, year))
  }
  while (places.length % 7 > 0) places.push(undefined)
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7)).filter(
    (week) => week.some((place) => place),
  )
}

function dayOf(day: string, { terms, holidays }: Schema<'SchoolYearView'>): CalendarDay {
  const covers = ({ startsOn, endsOn }: Schema<'HolidayView'>) => startsOn <= day && day <= endsOn
  const holiday = holidays.find(covers)
  if (holiday) return { day, kind: 'holiday', name: holiday.name }
  if (weekday(day) === 0 || weekday(day) === 6) return { day, kind: 'weekend' }
  // With terms, a day between two of them is no school day.
  return { day, kind: terms.length === 0 || terms.some(covers) ? 'school' : 'break' }
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`
}

function nextMonth(month: string): string {
  return firstOfMonth(plusDays(month, 31))
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function weekday(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay()
}
