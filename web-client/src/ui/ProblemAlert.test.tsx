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

it('says the reason and the fields by their codes, with their numbers', () => {
  const problem = {
    type: '/problems/invalid-transition',
    title: 'This step is not possible now',
    detail: 'A candidate is selected first (server)',
    reason: 'advocate-not-selected',
    status: 409,
    errors: [
      {
        pointer: '/name',
        code: 'size',
        message: 'size must be between 0 and 40',
        params: { min: 0, max: 40 },
      },
      { pointer: '/note', code: 'size', message: 'size must be between 2 and 9', params: { min: 2, max: 9 } },
      { pointer: '/sort', code: 'unknown-sort', message: 'No', params: { allowed: ['name', 'kind'] } },
      { pointer: '/other', code: 'newer-than-this', message: 'The words of the server.' },
    ],
  }
  renderUi(<ProblemAlert error={new ProblemError(problem)} />)
  expect(screen.getByText('A candidate is selected first.')).toBeVisible()
  expect(screen.getByText('Use at most 40 characters.')).toBeVisible()
  expect(screen.getByText('Use 2 to 9 characters.')).toBeVisible()
  expect(screen.getByText('The list can be sorted by: name, kind.')).toBeVisible()
  expect(screen.getByText('The words of the server.')).toBeVisible()
})
