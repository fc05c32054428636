import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { renderUi } from '@/testing/renderUi'
import { ConfirmButton } from './ConfirmButton'

const words = {
  label: 'Close referral 42',
  question: 'Close referral 42?',
  consequence: 'It can be read, not changed.',
}

it('asks with the noun before it acts', async () => {
  const onConfirm = vi.fn()
  const user = renderUi(<ConfirmButton {...words} danger onConfirm={onConfirm} />)
  await user.click(screen.getByRole('button', { name: 'Close referral 42' }))
  const dialog = await screen.findByRole('dialog', { name: 'Close referral 42?' })
  await expectAccessible(dialog)
  expect(onConfirm).not.toHaveBeenCalled()
  await user.click(within(dialog).getByRole('button', { name: 'Close referral 42' }))
  expect(onConfirm).toHaveBeenCalledOnce()
})

it('does nothing on Cancel', async () => {
  const onConfirm = vi.fn()
  const user = renderUi(<ConfirmButton {...words} onConfirm={onConfirm} />)
  await user.click(screen.getByRole('button', { name: 'Close referral 42' }))
  await user.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(onConfirm).not.toHaveBeenCalled()
})

it('says why it may not be pressed', () => {
  renderUi(<ConfirmButton {...words} disabledReason="Decide about parents first." onConfirm={() => {}} />)
  expect(screen.getByRole('button')).toHaveAccessibleDescription('Decide about parents first.')
})
