import { type ReactNode, useId } from 'react'
import styles from './Confidential.module.css'
import { Icon } from './Icon'

export interface ConfidentialProps {
  readonly title: string
  /** Who may read it, and that the reading is logged. */
  readonly about: string
  /** Dashed: not for the person it is about. */
  readonly isPrivate?: boolean
  readonly children: ReactNode
}

/** Somebody's words, with who may read them said above. */
export function Confidential({ title, about, isPrivate, children }: ConfidentialProps) {
  const id = useId()
  return (
    <section className={styles.card} data-private={isPrivate || undefined} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        <Icon name="lock" size={18} />
        {title}
      </h2>
      <p className={styles.about}>{about}</p>
      <div className={styles.words}>{children}</div>
    </section>
  )
}
