import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { renderUi } from '@/testing/renderUi'
import { EmptyState } from './EmptyState'
import { ForbiddenFace } from './ForbiddenFace'
import { LoadingSkeleton } from './LoadingSkeleton'
import { NotFoundFace } from './NotFoundFace'
import { StatusBadge } from './StatusBadge'

it('shows an empty list with its next step', () => {
  renderUi(<EmptyState title="There is no school yet." action={<a href="/new">Add school</a>} />)
  expect(screen.getByText('There is no school yet.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Add school' })).toBeVisible()
})

it('announces that a page is on its way', () => {
  renderUi(<LoadingSkeleton />)
  expect(screen.getByRole('status')).toHaveTextContent('Loading')
})

it('tells a refusal from an absence, and both lead home', async () => {
  const home = <a href="/">Go to Today</a>
  renderUi(<ForbiddenFace home={home} />)
  expect(screen.getByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
  renderUi(<NotFoundFace home={home} />)
  expect(screen.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Go to Today' })).toHaveLength(2)
  await expectAccessible()
})

it('says a status in a word, with a silent icon', () => {
  renderUi(<StatusBadge tone="urgent" label="Overdue" />)
  const badge = screen.getByText('Overdue')
  expect(badge.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})
