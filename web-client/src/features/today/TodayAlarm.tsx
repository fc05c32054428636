import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import type { TodayLinks } from '@/api/todayLinks'
import { RunningClock } from '@/ui/RunningClock'
import styles from './TodayAlarm.module.css'
import { useItemMeta } from './useItemMeta'

export interface TodayAlarmProps {
  readonly item: Schema<'TodayItem'>
  readonly timeZone: string
  readonly link?: TodayLinks[Schema<'TodayKind'>]
}

/** Something that cannot wait, with the time it has already waited. */
export function TodayAlarm({ item, timeZone, link }: TodayAlarmProps) {
  const { t } = useTranslation('today')
  const meta = useItemMeta()(item, timeZone)

  return (
    <section className={styles.alarm} aria-label={t('urgent')}>
      {item.since && <RunningClock since={item.since} label={t('waiting')} className={styles.clock} />}
      <div className={styles.words}>
        <p className={styles.title}>{t(`kind.${item.kind}`, { count: item.count })}</p>
        {meta && <p className={styles.meta}>{meta}</p>}
      </div>
      {link?.(item, t(`action.${item.kind}`))}
    </section>
  )
}
