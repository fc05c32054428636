import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import type { TodayLinks } from '@/api/todayLinks'
import { StatusBadge } from '@/ui/StatusBadge'
import styles from './TodayRow.module.css'
import { useItemMeta } from './useItemMeta'
import { useWhen } from './useWhen'

export interface TodayRowProps {
  readonly item: Schema<'TodayItem'>
  readonly timeZone: string
  readonly link?: TodayLinks[Schema<'TodayKind'>]
}

/** One thing that is mine: what, since when or until when, and the one tap to do it. */
export function TodayRow({ item, timeZone, link }: TodayRowProps) {
  const { t } = useTranslation('today')
  const when = useWhen(item, timeZone)
  const meta = useItemMeta()(item, timeZone)

  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p>{t(`kind.${item.kind}`, { count: item.count })}</p>
        {meta && <p className={styles.meta}>{meta}</p>}
      </div>
      <div className={styles.when}>{when && <StatusBadge tone={when.tone} label={when.label} />}</div>
      <div className={styles.action}>{link?.(item, t(`action.${item.kind}`))}</div>
    </li>
  )
}
