import type { ReactNode } from 'react'
import styles from './RecordRow.module.css'

export interface RecordRowProps {
  readonly title: ReactNode
  /** What else is known of it; an empty part is left out. */
  readonly meta: readonly (string | undefined)[]
  /** Its state and what can be done with it. */
  readonly children?: ReactNode
}

/** One small record among several on a card. */
export function RecordRow({ title, meta, children }: RecordRowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.meta}>{meta.filter((part) => part !== undefined).join(' · ')}</p>
      </div>
      {children}
    </li>
  )
}
