import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { cycle, cycleRow, guide } from './givenCycle'

const step = {
  id: 'n1',
  version: 2,
  schoolId: 's1',
  cycleId: 'c1',
  cycleName: 'Fall 2026',
  cycleStatus: 'OPEN',
  component: 'SELF_CARE',
  edition: 1,
  track: 'LEADERSHIP',
  milestoneId: 'm1',
  actionId: 'x1',
  words: 'Ask the board',
  owner: { id: 'p1', name: 'Rosa Lindqvist' },
  mine: true,
  dueOn: '2026-11-10',
  state: 'PLANNED',
  part: 'READS',
}
const row = { ...step, ownerName: 'Rosa Lindqvist', milestoneNumber: 1 }
const owner = [
  ...given.signedIn({ personId: 'p1', permissions: ['milestone:read', 'next-step:read', 'next-step:write'] }),
  given.get('/milestone-rubrics/SELF_CARE/editions/1', guide),
  given.get('/milestone-cycles/staff', [
    { id: 'p1', name: 'Rosa Lindqvist' },
    { id: 'p9', name: 'Amina Farah' },
  ]),
]

it('is done by its owner with one tap, and proposes nothing to whoever does not rate', async () => {
  const sent: unknown[] = []
  server.use(
    ...owner,
    http.get('*/api/v1/next-steps/n1', () =>
      HttpResponse.json(sent.length > 0 ? { ...step, version: 3, state: 'DONE' } : step),
    ),
    http.put('*/api/v1/next-steps/n1/state', async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"2"')
      sent.push(await request.json())
      return HttpResponse.json({ ...step, version: 3, state: 'DONE' })
    }),
  )
  const { user } = renderApp('/next-steps/n1')
  expect(await screen.findByText('Set a priority.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Change the next step' })).toBeNull()
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(await screen.findByRole('region', { name: 'This step is done.' })).toBeVisible()
  expect(sent).toEqual([{ state: 'DONE' }])
  expect(screen.queryByRole('link', { name: 'Rate' })).toBeNull()
})

it('proposes to rate the action to whoever rates, and sets nothing itself', async () => {
  server.use(...owner, given.get('/next-steps/n1', { ...step, state: 'DONE', part: 'RATES' }))
  renderApp('/next-steps/n1')
  expect(await screen.findByRole('link', { name: 'Rate' })).toHaveAttribute(
    'href',
    '/milestone-cycles/c1/rate?milestone=m1',
  )
})

it('is given to another adult and another day', async () => {
  const sent: unknown[] = []
  server.use(
    ...owner,
    given.get('/next-steps/n1', { ...step, part: 'RATES' }),
    http.put('*/api/v1/next-steps/n1', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(step)
    }),
  )
  const { router, user } = renderApp('/next-steps/n1/edit')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Owner' }), 'Amina Farah')
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Save the next step' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/next-steps/n1'))
  expect(sent).toEqual([{ words: 'Ask the board', ownerId: 'p9', dueOn: '2026-11-10' }])
})

it('keeps its owner while the other adults are fetched', async () => {
  const amina = { id: 'p9', name: 'Amina Farah' }
  server.use(...owner, given.get('/next-steps/n1', { ...step, owner: amina, part: 'RATES' }))
  renderApp('/next-steps/n1/edit')
  const select = await screen.findByRole('combobox', { name: 'Owner' })
  expect(await within(select).findByRole('option', { name: 'Rosa Lindqvist' })).toBeInTheDocument()
  expect(select).toHaveDisplayValue('Amina Farah')
})

it('begins with its cycle for whoever comes from elsewhere', async () => {
  server.use(
    ...owner,
    given.get('/milestone-cycles', given.page(cycleRow)),
    given.get('/milestone-cycles/c1', { ...cycle, part: 'READS' }),
  )
  const { user } = renderApp('/next-steps/new')
  await expectAccessible()
  await user.click(await screen.findByRole('link', { name: 'Fall 2026' }))
  expect(await screen.findByText('Whoever rates in the cycle can plan one.')).toBeVisible()
})

it('stands in a list and on its day of the month', async () => {
  const asked: string[] = []
  server.use(
    ...owner,
    http.get('*/api/v1/next-steps', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(given.page(row))
    }),
  )
  renderApp('/next-steps?mine=true')
  const list = await screen.findByRole('table', { name: 'Next steps' })
  expect(within(list).getByText('Leadership 1')).toBeVisible()
  await expectAccessible()
  expect(asked.at(-1)).toContain('mine=true')
  expect(asked.at(-1)).toContain('open=true')
  renderApp('/next-steps?state=ALL')
  await waitFor(() => expect(asked.at(-1)).not.toMatch(/open|state/))
  renderApp('/next-steps?month=2026-11')
  const month = await screen.findByRole('table', { name: 'Next steps of the month' })
  const day = within(month).getByRole('cell', { name: /^10/ })
  expect(within(day).getByRole('link', { name: 'Ask the board' })).toHaveAttribute('href', '/next-steps/n1')
  expect(asked.at(-1)).toContain('from=2026-11-01&until=2026-11-30')
  expect(screen.getByRole('link', { name: 'December 2026' })).toHaveAttribute(
    'href',
    '/next-steps?month=2026-12',
  )
  await expectAccessible()
})

it('says what to do where there is none', async () => {
  server.use(...owner, given.get('/next-steps', given.page()))
  renderApp('/next-steps')
  expect(await screen.findByText(/No next step here/)).toBeVisible()
})

it('leads from Today to the step', async () => {
  server.use(
    ...owner,
    given.get('/today', {
      items: [{ kind: 'NEXT_STEP_DUE', state: 'OVERDUE', subjectId: 'n1', count: 1, dueOn: '2026-11-10' }],
      counts: { NEXT_STEP_DUE: 1 },
    }),
  )
  renderApp('/')
  expect(await screen.findByText('A next step of yours is due')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open' })).toHaveAttribute('href', '/next-steps/n1')
  expect(screen.getByRole('link', { name: /^Next steps 1/ })).toBeVisible()
})
