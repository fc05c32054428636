import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatShortDay } from './formatShortDay'
import { weeklyState } from './queries'
import styles from './WeekBoard.module.css'

export interface WeekBarsProps {
  readonly programId: string
  readonly weeks: number
}

/** How many were seen, week by week. The board beneath says the same in words. */
export function WeekBars({ programId, weeks }: WeekBarsProps) {
  const { data: board } = useSuspenseQuery(weeklyState(programId, weeks))
  const { t, i18n } = useTranslation('supervision')
  const bars = board.weeks.map(({ monday }, index) => ({ monday, ...seenIn(board, index) }))
  const now = bars.at(-1)

  return (
    <>
      <div className={styles.bars} role="img" aria-label={t('weeks.barsName')}>
        {bars.map(({ monday, seen, owing, running }) => (
          <div
            key={monday}
            className={styles.bar}
            data-short={(!running && seen < owing) || undefined}
            style={{ height: `${owing === 0 ? 0 : (seen / owing) * 100}%` }}
            title={`${formatShortDay(monday, i18n.language)}: ${t('weeks.seen', { seen, of: owing })}`}
          />
        ))}
      </div>
      {now && (
        <Text size="sm" c="dimmed">
          {t('weeks.seenNow', { seen: now.seen, of: now.owing })}
        </Text>
      )}
    </>
  )
}

function seenIn({ advocates }: Schema<'WeeklyStateView'>, week: number) {
  const states = advocates.map(({ states }) => states[week]).filter((state) => state && state !== 'EXEMPT')
  return {
    seen: states.filter((state) => state === 'HELD').length,
    owing: states.length,
    running: states.includes('CURRENT'),
  }
}
