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

  if (board.advocates.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('weeks.nobody')}
      </Text>
    )
  }
  return (
    <>
      <div className={styles.bars} role="img" aria-label={t('weeks.barsName')}>
        {bars.map((bar) => (
          <div
            key={bar.monday}
            className={styles.bar}
            data-short={isShort(bar) || undefined}
            style={{ height: `${bar.owing === 0 ? 0 : (bar.seen / bar.owing) * 100}%` }}
            title={`${formatShortDay(bar.monday, i18n.language)}: ${t('weeks.seen', { seen: bar.seen, of: bar.owing })}`}
          />
        ))}
      </div>
      {now && (
        <Text size="sm" c="dimmed">
          {now.owing === 0 ? t('weeks.noSchool') : t('weeks.seenNow', { seen: now.seen, of: now.owing })}{' '}
          {bars.some(isShort) && t('weeks.hatched')}
        </Text>
      )}
    </>
  )
}

function isShort({ seen, owing, running }: ReturnType<typeof seenIn>): boolean {
  return !running && seen < owing
}

function seenIn({ advocates }: Schema<'WeeklyStateView'>, week: number) {
  const states = advocates.map(({ states }) => states[week]).filter((state) => state && state !== 'EXEMPT')
  return {
    seen: states.filter((state) => state === 'HELD').length,
    owing: states.length,
    running: states.includes('CURRENT'),
  }
}
