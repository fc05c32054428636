import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ProblemError } from '@/api/problems'
import { renderUi } from '@/testing/renderUi'
import { ProblemAlert } from './ProblemAlert'

it('says a known problem in our words, with the number to ask support about', () => {
  const title = 'Someone changed this in the meantime'
  const problem = { type: '/problems/stale', title, detail: title, status: 412, requestId: 'req-1' }
  renderUi(<ProblemAlert error={new ProblemError(problem)} />)
  expect(screen.getByRole('alert')).toHaveTextContent(/Somebody changed this in the meantime/)
  expect(screen.getByRole('alert')).not.toHaveTextContent(title)
  expect(screen.getByText('Reference req-1')).toBeVisible()
})

it("says an unknown problem in the server's words", () => {
  const problem = {
    type: '/problems/brand-new',
    title: 'New rule',
    status: 409,
    detail: 'It needs two adults.',
  }
  renderUi(<ProblemAlert error={new ProblemError(problem)} />)
  expect(screen.getByText('New rule')).toBeVisible()
  expect(screen.getByText('It needs two adults.')).toBeVisible()
})

it('offers to try again', async () => {
  const onRetry = vi.fn()
  const user = renderUi(<ProblemAlert error={new Error('bug')} onRetry={onRetry} />)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalledOnce()
})
