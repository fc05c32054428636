import type { ReactNode } from 'react'
import styles from './RecordRows.module.css'

export interface RecordRowsProps {
  readonly label?: string
  readonly children: ReactNode
}

/** The small records of a card, one under the other. */
export function RecordRows({ label, children }: RecordRowsProps) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  )
}
