import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderUi } from '@/testing/renderUi'
import { DateField } from './DateField'
import { DateTimeField } from './DateTimeField'

it('keeps a day a day', async () => {
  const onChange = vi.fn()
  const user = renderUi(
    <DateField label="First day" onChange={({ currentTarget }) => onChange(currentTarget.value)} />,
  )
  await user.type(screen.getByLabelText('First day'), '2026-08-17')
  expect(onChange).toHaveBeenLastCalledWith('2026-08-17')
})

it('keeps a time at the school without a zone', async () => {
  const onChange = vi.fn()
  const user = renderUi(
    <DateTimeField label="Held at" onChange={({ currentTarget }) => onChange(currentTarget.value)} />,
  )
  await user.type(screen.getByLabelText('Held at'), '2026-10-14T10:42')
  expect(onChange).toHaveBeenLastCalledWith('2026-10-14T10:42')
})
