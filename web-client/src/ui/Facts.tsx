import type { ReactNode } from 'react'
import styles from './Facts.module.css'

export interface FactsProps {
  /** A label and its value; one without a value says so with a dash. */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[]
}

/** What a record says, label by label. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || '–'}</dd>
        </div>
      ))}
    </dl>
  )
}
