import type { ReactNode } from 'react'
import { DataCards } from './DataCards'
import { DataTable } from './DataTable'
import { useWide } from './useWide'

export interface DataListColumns {
  readonly title: string
  readonly meta?: readonly string[]
  readonly badge?: string
}

export interface DataListRow {
  readonly id: string
  readonly title: string
  /** Wraps the title in the page's own link, which takes the whole card on a phone. */
  readonly link?: (title: string) => ReactNode
  /** In the order of the columns; an empty one is left out of a card. */
  readonly meta?: readonly ReactNode[]
  readonly badge?: ReactNode
  readonly action?: RowAction
}

export interface RowAction {
  readonly label: string
  readonly onClick: () => void
  readonly disabledReason?: string
}

export interface DataListProps<Item> {
  /** What the list holds, for those who hear it. */
  readonly label: string
  readonly items: readonly Item[]
  readonly columns: DataListColumns
  readonly row: (item: Item) => DataListRow
  readonly empty: ReactNode
}

/** A table on a wide screen, cards on a phone or tablet; the page does not know which. */
export function DataList<Item>({ label, items, columns, row, empty }: DataListProps<Item>) {
  const wide = useWide('table')
  if (items.length === 0) return empty
  const rows = items.map(row)
  return wide ? (
    <DataTable label={label} columns={columns} rows={rows} />
  ) : (
    <DataCards label={label} columns={columns} rows={rows} />
  )
}
