import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { blanksOf } from './blanksOf'
import styles from './HeatMap.module.css'
import { useMilestoneWords } from './useMilestoneWords'

export interface ReachedProps {
  readonly row: Schema<'HeatMapRow'>
  readonly guide: Schema<'MilestoneGuide'>
  /** Whether there was a cycle before. */
  readonly compared: boolean
}

/** The level that is reached, and how that has moved since the last cycle; a fall is one only when all is answered. */
export function Reached({ row, guide, compared }: ReachedProps) {
  const { t } = useTranslation('milestone')
  const words = useMilestoneWords()
  const { change = 0 } = row
  const blank = row.levels.reduce((sum, cell) => sum + blanksOf(cell), 0)
  return (
    <span className={styles.reached}>
      <strong>{row.reached ? words.level(guide, row.reached) : t('map.none')}</strong>
      {compared && blank > 0 && change < 0 && (
        <span className={styles.change}>{t('map.tooEarly', { count: blank })}</span>
      )}
      {compared && !(blank > 0 && change < 0) && (
        <span className={styles.change} data-change={Math.sign(change)}>
          {change === 0 && t('map.same')}
          {change > 0 && t('map.up', { count: change })}
          {change < 0 && t('map.down', { count: -change })}
        </span>
      )}
    </span>
  )
}
