import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FilterBar.module.css'
import { useWide } from './useWide'

export interface FilterBarProps {
  /** What is chosen: undefined for each filter that is not set. */
  readonly values?: readonly unknown[]
  /** Clears them all; a filter that is always set has nothing to clear. */
  readonly onClear?: () => void
  readonly children: ReactNode
}

/**
 * The filters of a list in one row, and behind a button on a phone, where the list comes first. Their values live in the
 * address; this only holds them together.
 */
export function FilterBar({ values = [], onClear, children }: FilterBarProps) {
  const { t } = useTranslation('ui')
  const wide = useWide()
  const [opened, { toggle }] = useDisclosure(false)
  const id = useId()
  const count = values.filter((value) => value !== undefined).length
  const folded = !wide && onClear !== undefined

  return (
    <search className={count === 0 ? `${styles.bar} no-print` : styles.bar} aria-label={t('filter.label')}>
      {folded && (
        <Button variant="default" aria-expanded={opened} aria-controls={id} onClick={toggle}>
          {count === 0 ? t('filter.label') : t('filter.count', { count })}
        </Button>
      )}
      <div id={id} className={styles.filters} hidden={folded && !opened}>
        {children}
      </div>
      {count > 0 && onClear && (
        <Button variant="subtle" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  )
}
