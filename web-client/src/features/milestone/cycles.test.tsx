import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { cycle, cycleRow, leader, map } from './givenCycle'

describe('a cycle', () => {
  it('is started for a school with named raters', async () => {
    const sent: unknown[] = []
    server.use(
      ...leader(),
      given.get('/milestone-cycles/staff', [
        { id: 'p1', name: 'Patricia Nguyen' },
        { id: 'p9', name: 'Amina Farah' },
      ]),
      http.post('*/api/v1/milestone-cycles', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(cycle, { status: 201 })
      }),
    )
    const { router, user } = renderApp('/milestone-cycles/new')
    await user.type(await screen.findByRole('textbox', { name: /^Cycle/ }), 'Fall 2026')
    await user.click(await screen.findByRole('checkbox', { name: 'Amina Farah' }))
    expect(screen.queryByRole('checkbox', { name: 'Patricia Nguyen' })).toBeNull()
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Start the cycle' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/milestone-cycles/c1'))
    expect(sent).toEqual([
      {
        scope: 'SCHOOL',
        schoolId: 's1',
        component: 'SELF_CARE',
        track: 'LEADERSHIP',
        name: 'Fall 2026',
        raterIds: ['p9'],
      },
    ])
  })

  it('gets another leader and other raters', async () => {
    const sent: unknown[] = []
    server.use(
      ...leader(),
      http.get('*/api/v1/milestone-cycles/staff', ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('leading')
            ? [{ id: 'p7', name: 'Walter Brandt' }]
            : [
                { id: 'p9', name: 'Amina Farah' },
                { id: 'p8', name: 'Daniel Whitcomb' },
              ],
        ),
      ),
      http.put('*/api/v1/milestone-cycles/c1', async ({ request }) => {
        expect(request.headers.get('If-Match')).toBe('"3"')
        sent.push(await request.json())
        return HttpResponse.json(cycle)
      }),
    )
    const { router, user } = renderApp('/milestone-cycles/c1/edit')
    await user.click(await screen.findByRole('checkbox', { name: 'Daniel Whitcomb' }))
    await screen.findByRole('option', { name: 'Walter Brandt' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Led by' }), 'Walter Brandt')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Save the cycle' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/milestone-cycles/c1'))
    expect(sent).toEqual([{ name: 'Fall 2026', facilitatorId: 'p7', raterIds: ['p9', 'p8'] }])
  })

  it('shows how far it is, as a map and in numbers', async () => {
    server.use(...leader())
    const { user } = renderApp('/milestone-cycles/c1')
    const table = await screen.findByRole('table', { name: 'How far we are' })
    const row = within(table).getByRole('row', { name: /Leadership 1/ })
    expect(within(row).getByText('4 of 4 done')).toBeInTheDocument()
    expect(within(row).getByText('Up 1 level since the last cycle')).toBeVisible()
    expect(screen.getByText('Every meeting opens with it.')).toBeVisible()
    await expectAccessible()
    await user.click(screen.getByRole('link', { name: 'As a table' }))
    const numbers = await screen.findByRole('table', { name: 'How far we are, in numbers' })
    expect(
      within(within(numbers).getByRole('row', { name: /Starting/ }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['0', '0', '2', '0', '2', '1'])
    await expectAccessible()
  })

  it('does not call it a fall while answers are missing', async () => {
    const [first] = map.milestones
    server.use(
      given.get('/milestone-cycles/c1/heat-map', {
        ...map,
        milestones: [{ ...first, reached: undefined, change: -1 }],
      }),
      ...leader(),
    )
    renderApp('/milestone-cycles/c1')
    expect(await screen.findByText('10 actions have no answer yet')).toBeVisible()
    expect(screen.queryByText(/^Down/)).toBeNull()
  })

  it('names what has no answer instead of closing', async () => {
    server.use(...leader())
    const { user } = renderApp('/milestone-cycles/c1')
    await user.click(await screen.findByRole('button', { name: 'Close the cycle' }))
    const dialog = await screen.findByRole('dialog', { name: 'Close Fall 2026?' })
    expect(await within(dialog).findByText(/One action has no answer yet/)).toBeVisible()
    expect(within(dialog).getByRole('link', { name: 'Leadership 1' })).toHaveAttribute(
      'href',
      '/milestone-cycles/c1/rate?milestone=m1',
    )
    expect(within(dialog).queryByRole('button', { name: 'Close the cycle' })).toBeNull()
    await expectAccessible()
  })

  it('is only looked at by those who do not rate', async () => {
    server.use(
      ...leader({ part: 'READS' }),
      ...given.signedIn({ memberships: [{ role: 'BOARD_VIEWER' }], permissions: ['milestone:read'] }),
    )
    renderApp('/milestone-cycles/c1')
    expect(await screen.findByRole('table', { name: 'How far we are' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Rate' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Close the cycle' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Celebrate' })).toBeNull()
  })

  it('is compared with the last one, answer by answer', async () => {
    server.use(...leader())
    renderApp('/milestone-cycles/c1/answers')
    const first = await screen.findByRole('region', { name: 'Leadership 1' })
    const [done] = within(first).getAllByRole('listitem')
    expect(done).toHaveTextContent('Done')
    expect(done).toHaveTextContent('In the plan')
    expect(done).toHaveTextContent('Last time: Not yet')
    await expectAccessible()
  })
})

it('lists cycles, says when there is none, and is closed without the permission', async () => {
  server.use(...leader(), given.get('/milestone-cycles', given.page(cycleRow)))
  renderApp('/milestone-cycles')
  expect(await screen.findByText('12 of 48 answered')).toBeVisible()
  await expectAccessible()
  server.use(...leader(), given.get('/milestone-cycles', given.page()))
  renderApp('/milestone-cycles')
  expect(await screen.findByText('No cycle has been started here.')).toBeVisible()
  server.use(...given.signedIn())
  renderApp('/milestone-cycles')
  expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
})
