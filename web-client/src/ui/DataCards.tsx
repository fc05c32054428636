import styles from './DataCards.module.css'
import type { DataListColumns, DataListRow } from './DataList'
import { RowActionButton } from './RowActionButton'

export interface DataCardsProps {
  readonly label: string
  readonly columns: DataListColumns
  readonly rows: readonly DataListRow[]
}

export function DataCards({ label, columns, rows }: DataCardsProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles.card}>
          <div className={styles.head}>
            <span className={styles.title}>{row.link ? row.link(row.title) : row.title}</span>
            {row.badge}
          </div>
          <dl className={styles.meta}>
            {columns.meta?.map((header, column) => {
              const value = row.meta?.[column]
              return value ? (
                <div key={header}>
                  <dt>{header}</dt>
                  <dd>{value}</dd>
                </div>
              ) : null
            })}
          </dl>
          {row.action && (
            <div className={styles.action}>
              <RowActionButton action={row.action} subject={row.title} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
