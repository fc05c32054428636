import type { ReactNode } from 'react'
import styles from './CheckRow.module.css'
import { Icon } from './Icon'
import { StatusBadge, type Tone } from './StatusBadge'

export interface CheckRowProps {
  readonly met: boolean
  readonly title: string
  /** More about it: who can put it right, until when it holds. */
  readonly detail?: ReactNode
  /** The word for how it stands. */
  readonly status: string
  readonly tone?: Tone
  /** One tap to where it is put right. */
  readonly action?: ReactNode
}

/** One thing that must hold: whether it does, in a word and an icon. */
export function CheckRow({ met, title, detail, status, tone, action }: CheckRowProps) {
  return (
    <li className={styles.row} data-met={met}>
      <span className={styles.icon}>
        <Icon name={met ? 'check' : 'alert'} size={18} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {detail && <p className={styles.detail}>{detail}</p>}
        {action && <div className={styles.action}>{action}</div>}
      </div>
      <StatusBadge tone={tone ?? (met ? 'ok' : 'due')} label={status} />
    </li>
  )
}
