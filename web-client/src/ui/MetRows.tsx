import type { ReactNode } from 'react'
import styles from './CheckRow.module.css'
import { CheckRows } from './CheckRows'

export interface MetRowsProps {
  /** How many hold. */
  readonly label: string
  readonly children: ReactNode
}

/** What holds already, folded away: what is missing is what somebody came for. */
export function MetRows({ label, children }: MetRowsProps) {
  return (
    <details className={styles.met}>
      <summary>{label}</summary>
      <CheckRows label={label}>{children}</CheckRows>
    </details>
  )
}
