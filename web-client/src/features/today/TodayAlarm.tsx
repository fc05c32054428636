import { useInterval } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import type { TodayLinks } from '@/api/todayLinks'
import styles from './TodayAlarm.module.css'

export interface TodayAlarmProps {
  readonly item: Schema<'TodayItem'>
  readonly link?: TodayLinks[Schema<'TodayKind'>]
}

/** Something that cannot wait, with the time it has already waited. */
export function TodayAlarm({ item, link }: TodayAlarmProps) {
  const { t } = useTranslation('today')
  const [now, setNow] = useState(() => Date.now())
  useInterval(() => setNow(Date.now()), 1000, { autoInvoke: true })
  const meta = [item.personName, item.number === undefined ? undefined : t('number', { number: item.number })]
    .filter((part) => part !== undefined)
    .join(' · ')

  return (
    <section className={styles.alarm} aria-label={t('urgent')}>
      {item.since && (
        <span className={styles.clock} role="timer" aria-label={t('waiting')}>
          {elapsed(now - Date.parse(item.since))}
        </span>
      )}
      <div className={styles.words}>
        <p className={styles.title}>{t(`kind.${item.kind}`, { count: item.count })}</p>
        {meta && <p className={styles.meta}>{meta}</p>}
      </div>
      {link?.(item, t(`action.${item.kind}`))}
    </section>
  )
}

/** 06:42, and with hours 1:06:42. */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const clock = [Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  const hours = Math.floor(seconds / 3600)
  return hours > 0 ? `${hours}:${clock}` : clock
}
