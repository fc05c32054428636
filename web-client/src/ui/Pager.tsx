import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './Pager.module.css'

export interface PagerProps {
  readonly page: { readonly total: number; readonly limit: number; readonly offset: number }
  /** The first page has none: it needs no place in the address. */
  readonly onOffset: (offset: number | undefined) => void
}

/** Where one is in a long list; it says the count even when one page holds it all. */
export function Pager({ page: { total, limit, offset }, onOffset }: PagerProps) {
  const { t } = useTranslation('ui')
  if (total === 0) return null
  const last = Math.min(offset + limit, total)

  return (
    <nav className={styles.pager} aria-label={t('pager.label')}>
      <Text size="sm" c="dimmed" role="status">
        {t('pager.range', { first: offset + 1, last, total })}
      </Text>
      {total > limit && (
        <div className={styles.buttons}>
          <Button
            variant="default"
            disabled={offset === 0}
            onClick={() => onOffset(offset > limit ? offset - limit : undefined)}
          >
            {t('pager.previous')}
          </Button>
          <Button variant="default" disabled={last >= total} onClick={() => onOffset(offset + limit)}>
            {t('pager.next')}
          </Button>
        </div>
      )}
    </nav>
  )
}
