import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { blank, leader } from './givenCycle'

describe('rating', () => {
  const answered = async (request: Request, version: number) =>
    HttpResponse.json({
      ...blank,
      actionId: 'x2',
      ...Object(await request.json()),
      version,
      raterName: 'Patricia Nguyen',
    })

  it('saves by itself, one answer after another', async () => {
    const versions: (string | null)[] = []
    server.use(
      ...leader(),
      http.put('*/api/v1/milestone-cycles/c1/ratings/x2', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return answered(request, versions.length)
      }),
    )
    const { user } = renderApp('/milestone-cycles/c1/rate')
    const group = await screen.findByRole('group', { name: 'Begin a course.' })
    await user.click(within(group).getByRole('radio', { name: 'In progress' }))
    expect(await screen.findByText(/^Saved /)).toBeVisible()
    expect(await screen.findByText('2 of 2 answered')).toBeVisible()
    await user.click(within(group).getByRole('radio', { name: 'Done' }))
    await waitFor(() => expect(versions).toEqual(['"0"', '"1"']))
    await expectAccessible()
  })

  it('waits for the reason why an action does not apply', async () => {
    const sent: unknown[] = []
    server.use(
      ...leader(),
      http.put('*/api/v1/milestone-cycles/c1/ratings/x2', async ({ request }) => {
        sent.push(await request.clone().json())
        return answered(request, 1)
      }),
    )
    const { user } = renderApp('/milestone-cycles/c1/rate')
    const group = await screen.findByRole('group', { name: 'Begin a course.' })
    await user.click(within(group).getByRole('radio', { name: 'Does not apply' }))
    expect(await screen.findByText('Say why; it is saved then.')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: /Why it does not apply/ }), 'No courses here')
    await user.tab()
    await waitFor(() => expect(sent).toEqual([{ state: 'NOT_APPLICABLE', reason: 'No courses here' }]))
  })

  it('overwrites nobody: both answers are shown, and one is chosen', async () => {
    const versions: (string | null)[] = []
    server.use(
      ...leader(),
      http.put('*/api/v1/milestone-cycles/c1/ratings/x2', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return versions.length === 1
          ? HttpResponse.json(
              { type: '/problems/stale', title: 'Someone changed this in the meantime', status: 412 },
              { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
            )
          : answered(request, 6)
      }),
      given.get('/milestone-cycles/c1/ratings/x2', {
        ...blank,
        actionId: 'x2',
        version: 5,
        state: 'NOT_YET',
        raterName: 'Amina Farah',
      }),
    )
    const { user } = renderApp('/milestone-cycles/c1/rate')
    const group = await screen.findByRole('group', { name: 'Begin a course.' })
    await user.click(within(group).getByRole('radio', { name: 'Done' }))
    expect(await screen.findByText('Amina Farah answered in the meantime: Not yet')).toBeVisible()
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Keep mine' }))
    await waitFor(() => expect(versions).toEqual(['"0"', '"5"']))
  })

  it('makes a next step of an unmet action with one tap', async () => {
    const sent: object[] = []
    server.use(
      ...leader(),
      http.post('*/api/v1/next-steps', async ({ request }) => {
        sent.push(Object(await request.json()))
        return HttpResponse.json({ id: 'n1', version: 0 }, { status: 201 })
      }),
    )
    const { user } = renderApp('/milestone-cycles/c1/rate')
    await user.click(await screen.findByRole('button', { name: 'Plan a next step Begin a course.' }))
    expect(await screen.findByRole('link', { name: /^Planned, for you in two weeks/ })).toHaveAttribute(
      'href',
      '/next-steps/n1/edit',
    )
    expect(sent).toMatchObject([
      { cycleId: 'c1', milestoneId: 'm1', actionId: 'x2', words: 'Begin a course.' },
    ])
    expect(screen.queryByRole('button', { name: 'Plan a next step Set a priority.' })).toBeNull()
  })

  it('is over when the cycle is closed', async () => {
    server.use(...leader({ status: 'CLOSED' }))
    renderApp('/milestone-cycles/c1/rate')
    expect(await screen.findByText('This cycle is closed and stays as it was.')).toBeVisible()
  })
})
