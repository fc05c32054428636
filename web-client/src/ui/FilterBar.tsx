import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FilterBar.module.css'

export interface FilterBarProps {
  /** Whether any filter is set, which is when there is something to clear. */
  readonly active: boolean
  readonly onClear: () => void
  readonly children: ReactNode
}

/** The filters of a list in one row. Their values live in the address; this only holds them together. */
export function FilterBar({ active, onClear, children }: FilterBarProps) {
  const { t } = useTranslation('ui')
  return (
    <search className={styles.bar} aria-label={t('filter.label')}>
      {children}
      {active && (
        <Button variant="subtle" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  )
}
