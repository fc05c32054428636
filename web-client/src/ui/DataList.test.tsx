import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { renderUi } from '@/testing/renderUi'
import { DataList, type DataListProps } from './DataList'

interface Row {
  readonly id: string
  readonly name: string
  readonly locked: boolean
}

const items: Row[] = [
  { id: '1', name: 'Cedar Ridge High', locked: false },
  { id: '2', name: 'Birchwood High', locked: true },
]
const onClose = vi.fn()

const list: DataListProps<Row> = {
  label: 'Schools',
  items,
  columns: { title: 'Name', meta: ['Zone'], badge: 'Status' },
  row: ({ id, name, locked }) => ({
    id,
    title: name,
    link: (title) => <a href={`/schools/${id}`}>{title}</a>,
    meta: ['Pacific'],
    badge: 'Open',
    action: { label: 'Close', onClick: onClose, disabledReason: locked ? 'It has students.' : undefined },
  }),
  empty: <p>No school.</p>,
}

describe('a list on a wide screen', () => {
  it('is a table with named columns and rows', async () => {
    renderUi(<DataList {...list} />)
    const table = screen.getByRole('table', { name: 'Schools' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Name', 'Zone', 'Status', 'Action'])
    expect(within(table).getByRole('rowheader', { name: 'Cedar Ridge High' })).toBeVisible()
    await expectAccessible()
  })

  it('tells apart the same action of two rows, and says why one is not possible', async () => {
    const user = renderUi(<DataList {...list} />)
    await user.click(screen.getByRole('button', { name: 'Close Cedar Ridge High' }))
    expect(onClose).toHaveBeenCalledOnce()
    const locked = screen.getByRole('button', { name: 'Close Birchwood High' })
    expect(locked).toHaveAttribute('aria-disabled', 'true')
    expect(locked).toHaveAccessibleDescription('It has students.')
    await user.click(locked)
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('a list on a phone', () => {
  it('is the same rows as cards', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({
      matches: false,
      media,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
      dispatchEvent: () => false,
    }))
    renderUi(<DataList {...list} />)
    const cards = within(screen.getByRole('list', { name: 'Schools' })).getAllByRole('listitem')
    expect(cards).toHaveLength(2)
    expect(screen.queryByRole('table')).toBeNull()
    await expectAccessible()
  })
})

it('says so when it is empty', () => {
  renderUi(<DataList {...list} items={[]} />)
  expect(screen.getByText('No school.')).toBeVisible()
})
