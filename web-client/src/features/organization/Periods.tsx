import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatDay } from '@/lib/dates'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'

export interface PeriodsProps {
  readonly title: string
  readonly empty: string
  readonly periods: readonly Schema<'HolidayView'>[]
}

/** Terms or holidays in words: a name and its days. */
export function Periods({ title, empty, periods }: PeriodsProps) {
  const { i18n } = useTranslation()
  const days = ({ startsOn, endsOn }: Schema<'HolidayView'>) =>
    [...new Set([startsOn, endsOn])].map((day) => formatDay(day, i18n.language)).join(' – ')

  return (
    <Card title={title}>
      {periods.length === 0 ? (
        <Text c="dimmed">{empty}</Text>
      ) : (
        <Facts facts={periods.map((period) => [period.name, days(period)] as const)} />
      )}
    </Card>
  )
}
