import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './Card.module.css'

export interface CardProps {
  readonly title?: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A white sheet on the grey ground; with a title it is a region that can be jumped to. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId()
  if (!title) return <div className={styles.card}>{children}</div>
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
