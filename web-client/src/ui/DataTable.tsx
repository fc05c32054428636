import { Table, VisuallyHidden } from '@mantine/core'
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
      <Table verticalSpacing="sm" horizontalSpacing="lg" highlightOnHover>
        <caption className={styles.caption}>{label}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{columns.title}</Table.Th>
            {columns.meta?.map((header) => (
              <Table.Th key={header} scope="col">
                {header}
              </Table.Th>
            ))}
            {columns.badge && <Table.Th scope="col">{columns.badge}</Table.Th>}
            {withActions && (
              <Table.Th scope="col">
                <VisuallyHidden>{t('list.action')}</VisuallyHidden>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" className={styles.title}>
                {row.link ? row.link(row.title) : row.title}
              </Table.Th>
              {columns.meta?.map((header, column) => (
                <Table.Td key={header}>{row.meta?.[column]}</Table.Td>
              ))}
              {columns.badge && <Table.Td>{row.badge}</Table.Td>}
              {withActions && (
                <Table.Td className={styles.action}>
                  {row.action && <RowActionButton action={row.action} subject={row.title} />}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
