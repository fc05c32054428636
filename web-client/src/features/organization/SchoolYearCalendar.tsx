import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import styles from './SchoolYearCalendar.module.css'
import { type CalendarDay, type DayKind, monthsOf } from './schoolYearMonths'

export interface SchoolYearCalendarProps {
  readonly year: Schema<'SchoolYearView'>
}

const legend = ['school', 'holiday', 'break', 'weekend'] as const satisfies readonly DayKind[]

/** The year in months. The lists of terms and holidays beside it say the same in words. */
export function SchoolYearCalendar({ year }: SchoolYearCalendarProps) {
  const { t, i18n } = useTranslation('organization')
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language, { ...options, timeZone: 'UTC' })
  const monthName = format({ month: 'long', year: 'numeric' })
  const short = format({ weekday: 'narrow' })
  const long = format({ weekday: 'long' })

  return (
    <>
      <ul className={styles.legend}>
        {legend.map((kind) => (
          <li key={kind}>
            <span className={styles.swatch} data-kind={kind} aria-hidden="true" />
            {t(`schoolYear.day.${kind}`)}
          </li>
        ))}
      </ul>
      <div className={styles.months}>
        {monthsOf(year).map(({ month, weeks }) => (
          <table key={month} className={styles.month}>
            <caption>{monthName.format(new Date(`${month}T12:00:00Z`))}</caption>
            <thead>
              <tr>
                {sundayToSaturday.map((day) => (
                  <th key={day.toISOString()} scope="col" abbr={long.format(day)}>
                    {short.format(day)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, index) => (
                <tr key={week.find((place) => place)?.day ?? `${month}-${index}`}>
                  {week.map((place, weekday) => (
                    <Day key={sundayToSaturday[weekday]?.toISOString()} place={place} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  )
}

function Day({ place }: { readonly place: CalendarDay | undefined }) {
  const { t } = useTranslation('organization')
  if (!place) return <td />
  return (
    <td data-kind={place.kind} title={place.name}>
      {Number(place.day.slice(8))}
      {place.kind !== 'school' && (
        <VisuallyHidden> {place.name ?? t(`schoolYear.day.${place.kind}`)}</VisuallyHidden>
      )}
    </td>
  )
}

/** Any week will do: the first of 2023 began on a Sunday. */
const sundayToSaturday = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day, 12)))
