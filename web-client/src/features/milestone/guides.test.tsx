import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { leader, text } from './givenCycle'

describe('the guides', () => {
  it('are listed, those without a text by their name only', async () => {
    server.use(
      ...leader(),
      given.get('/milestone-rubrics', [
        {
          code: 'FAMILY_PARTNERSHIP',
          name: text('Family Partnership'),
          namedBy: 'CHAPTER_LISTING',
          editions: [],
        },
        { code: 'SELF_CARE', name: text('Self-Care'), namedBy: 'GUIDE', editions: [1] },
      ]),
    )
    renderApp('/milestone-guides')
    expect(await screen.findByRole('link', { name: 'Self-Care' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Family Partnership' })).toBeNull()
    expect(screen.getByText('Text not at hand')).toBeVisible()
    await expectAccessible()
  })

  it('are read a track at a time, with the source where a slip was corrected', async () => {
    server.use(...leader())
    const { user } = renderApp('/milestone-guides/SELF_CARE')
    const first = await screen.findByRole('region', { name: 'Leadership 1' })
    expect(within(first).getByText('Set a priority.')).toBeVisible()
    expect(within(first).getByText('Set a prority.')).toBeInTheDocument()
    await expectAccessible()
    await user.click(screen.getByRole('radio', { name: 'Staff' }))
    expect(await screen.findByRole('region', { name: 'Staff 1' })).toBeVisible()
  })
})
