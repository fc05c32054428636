import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatDay } from '@/lib/dates'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { useWide } from '@/ui/useWide'
import { MonthPager } from './MonthPager'
import { NextStepState } from './NextStepState'
import type { NextStepListSearch } from './nextStepListSearch'
import { nextStepsBetween } from './queries'
import styles from './StepMonth.module.css'
import { lastOf, weeksOf } from './stepMonth'

export interface StepMonthProps {
  readonly month: string
  readonly search: NextStepListSearch
}

/** The next steps of a month on their days. A phone has no room for a month, so there it is the days that have any. */
export function StepMonth({ month, search }: StepMonthProps) {
  const { data } = useSuspenseQuery(nextStepsBetween(`${month}-01`, lastOf(month), search))
  const wide = useWide()
  const { t, i18n } = useTranslation('milestone')
  const weekdays = (style: 'short' | 'long') =>
    new Intl.DateTimeFormat(i18n.language, { weekday: style, timeZone: 'UTC' })
  const on = (day: string) => data.items.filter(({ dueOn }) => dueOn === day)
  const days = [...new Set(data.items.map(({ dueOn }) => dueOn))]

  return (
    <Card>
      <MonthPager month={month} />
      {data.total > data.items.length && (
        <Text c="dimmed">{t('step.month.more', { count: data.total })}</Text>
      )}
      {wide ? (
        <table className={styles.month}>
          <caption className={styles.caption}>{t('step.month.title')}</caption>
          <thead>
            <tr>
              {sundayToSaturday.map((day) => (
                <th key={day.toISOString()} scope="col" abbr={weekdays('long').format(day)}>
                  {weekdays('short').format(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week, index) => (
              <tr key={week.find((day) => day) ?? index}>
                {week.map((day, weekday) => (
                  <td key={day ?? weekday}>
                    {day && <span className={styles.number}>{Number(day.slice(8))}</span>}
                    {day && <Steps steps={on(day)} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        days.map((day) => (
          <section key={day} className={styles.day}>
            <h2>{formatDay(day, i18n.language)}</h2>
            <Steps steps={on(day)} />
          </section>
        ))
      )}
      {data.items.length === 0 && <EmptyState title={t('step.month.empty')} />}
    </Card>
  )
}

function Steps({ steps }: { readonly steps: readonly Schema<'NextStepRow'>[] }) {
  if (steps.length === 0) return null
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <li key={step.id}>
          <Link to="/next-steps/$stepId" params={{ stepId: step.id }} className={styles.step}>
            {step.words}
          </Link>
          <span className={styles.owner}>{step.ownerName}</span>
          <NextStepState step={step} />
        </li>
      ))}
    </ul>
  )
}

/** Any week will do: the first of 2023 began on a Sunday. */
const sundayToSaturday = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day, 12)))
