import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './PageLayout.module.css'

export interface PageLayoutProps {
  readonly title: string
  readonly subtitle?: ReactNode
  /** A link to the page above this one. */
  readonly back?: ReactNode
  /** What one can do with the whole page; the main action last. */
  readonly actions?: ReactNode
  /** Forms and single records read better in a narrow column. */
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** Every page: a document title, one h1 that takes the focus after a change of page, and its actions. */
export function PageLayout({ title, subtitle, back, actions, narrow, children }: PageLayoutProps) {
  return (
    <div className={narrow ? styles.narrow : styles.page}>
      <title>{`${title} · Handrail`}</title>
      {back && <div className={styles.back}>{back}</div>}
      <header className={styles.header}>
        <div>
          <Title order={1} tabIndex={-1} data-page-title className={styles.title}>
            {title}
          </Title>
          {subtitle && (
            <Text c="dimmed" className={styles.subtitle}>
              {subtitle}
            </Text>
          )}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
