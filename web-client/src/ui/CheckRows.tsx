import type { ReactNode } from 'react'
import styles from './CheckRow.module.css'

export interface CheckRowsProps {
  readonly label: string
  readonly children: ReactNode
}

/** Things that must hold, each with its answer. */
export function CheckRows({ label, children }: CheckRowsProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  )
}
