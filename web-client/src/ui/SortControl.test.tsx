import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderUi } from '@/testing/renderUi'
import { SortControl } from './SortControl'

it('reports the chosen order', async () => {
  const onChange = vi.fn()
  const options = [
    { value: 'name', label: 'Name, A to Z' },
    { value: '-name', label: 'Name, Z to A' },
  ]
  const user = renderUi(<SortControl value="name" options={options} onChange={onChange} />)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Name, Z to A')
  expect(onChange).toHaveBeenCalledWith('-name')
})
