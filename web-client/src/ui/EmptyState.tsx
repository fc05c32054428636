import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  /** One sentence. */
  readonly title: string
  /** The next step, when there is one. */
  readonly action?: ReactNode
}

export function EmptyState({ title, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Text c="dimmed">{title}</Text>
      {action}
    </div>
  )
}
