import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderUi } from '@/testing/renderUi'
import { PageLayout } from './PageLayout'

it('names the document and carries one heading that can take the focus', () => {
  renderUi(<PageLayout title="Schools">content</PageLayout>)
  const heading = screen.getByRole('heading', { level: 1, name: 'Schools' })
  heading.focus()
  expect(heading).toHaveFocus()
  expect(document.title).toBe('Schools · Handrail')
})
