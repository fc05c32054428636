import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataListColumns, DataListRow } from './DataList'
import styles from './DataTable.module.css'
import { RowActionButton } from './RowActionButton'

export interface DataTableProps {
  readonly label: string
  readonly columns: DataListColumns
  readonly rows: readonly DataListRow[]
}

export function DataTable({ label, columns, rows }: DataTableProps) {
  const { t } = useTranslation('ui')
  const withActions = rows.some((row) => row.action)

  return (
    <div className={styles.frame}>
      <table>
        <caption className={styles.caption}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.title}</th>
            {columns.meta?.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
            {columns.badge && <th scope="col">{columns.badge}</th>}
            {withActions && (
              <th scope="col">
                <VisuallyHidden>{t('list.action')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles.title} data-short={isShort(row.title, 24) || undefined}>
                {row.link ? row.link(row.title) : row.title}
              </th>
              {columns.meta?.map((header, column) => (
                <td key={header} data-short={isShort(row.meta?.[column], 12) || undefined}>
                  {row.meta?.[column]}
                </td>
              ))}
              {columns.badge && <td>{row.badge}</td>}
              {withActions && (
                <td className={styles.action}>
                  {row.action && <RowActionButton action={row.action} subject={row.title} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A day, a name, a number: such stay in one line, and the long words around them give way. */
function isShort(value: ReactNode, most: number): boolean {
  return typeof value === 'string' && value.length <= most
}
