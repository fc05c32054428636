import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderUi } from '@/testing/renderUi'
import { Pager } from './Pager'

it('says where one is and leads on', async () => {
  const onOffset = vi.fn()
  const user = renderUi(<Pager page={{ total: 61, limit: 25, offset: 25 }} onOffset={onOffset} />)
  expect(screen.getByText('26–50 of 61')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await user.click(screen.getByRole('button', { name: 'Previous' }))
  expect(onOffset.mock.calls).toEqual([[50], [undefined]])
})

it('stops at both ends', () => {
  renderUi(<Pager page={{ total: 30, limit: 25, offset: 25 }} onOffset={() => {}} />)
  expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled()
})

it('only counts when one page holds it all', () => {
  renderUi(<Pager page={{ total: 3, limit: 25, offset: 0 }} onOffset={() => {}} />)
  expect(screen.getByText('1–3 of 3')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
