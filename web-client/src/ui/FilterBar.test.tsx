import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { renderUi } from '@/testing/renderUi'
import { FilterBar } from './FilterBar'
import { FilterSelect } from './FilterSelect'

const options = [
  { value: 'open', label: 'Open' },
  { value: 'closed', label: 'Closed' },
]

it('reports the chosen filter, and none for "All"', async () => {
  const onChange = vi.fn()
  const user = renderUi(
    <FilterBar values={[]} onClear={() => {}}>
      <FilterSelect label="Status" value="open" options={options} onChange={onChange} />
    </FilterBar>,
  )
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Closed')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'All')
  expect(onChange.mock.calls).toEqual([['closed'], [undefined]])
  await expectAccessible()
})

afterEach(() => vi.restoreAllMocks())

it('folds away on a phone and says how many are set', async () => {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({
    matches: false,
    media,
    onchange: null,
    addListener: vi.fn(),
    removeListener: vi.fn(),
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
    dispatchEvent: () => false,
  }))
  const user = renderUi(
    <FilterBar values={['open', undefined]} onClear={() => {}}>
      <FilterSelect label="Status" value="open" options={options} onChange={() => {}} />
    </FilterBar>,
  )
  const fold = screen.getByRole('button', { name: 'Filters (1)', expanded: false })
  expect(screen.queryByRole('combobox', { name: 'Status' })).toBeNull()
  await user.click(fold)
  expect(screen.getByRole('combobox', { name: 'Status' })).toBeInTheDocument()
  await expectAccessible()
})

it('offers to clear only what is set', async () => {
  const onClear = vi.fn()
  const user = renderUi(
    <FilterBar values={['open']} onClear={onClear}>
      filters
    </FilterBar>,
  )
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(onClear).toHaveBeenCalledOnce()
})
