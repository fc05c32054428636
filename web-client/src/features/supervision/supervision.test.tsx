import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const maya = {
  id: 'adv1',
  personId: 'p1',
  name: 'Maya Torres',
  schoolId: 's1',
  programId: 'g1',
  program: 'Peer support',
  status: 'SELECTED',
}
const dev = { ...maya, id: 'adv2', personId: 'p2', name: 'Dev Rao' }
const meeting = {
  id: 'm1',
  version: 2,
  schoolId: 's1',
  programId: 'g1',
  supervisor: { id: 'p9', name: 'Sam Ortiz' },
  kind: 'GROUP',
  startsAt: '2020-10-14T17:00:00Z',
  startsOn: '2020-10-14',
  minutes: 30,
  status: 'PLANNED',
  attendance: [
    { advocateId: 'adv1', personId: 'p1', name: 'Maya Torres' },
    { advocateId: 'adv2', personId: 'p2', name: 'Dev Rao' },
  ],
  peerSessions: [],
}
const supervisor = [
  ...given.signedIn({
    personId: 'p9',
    permissions: ['supervision:read', 'supervision:write', 'peer-session:read'],
  }),
  given.get('/peer-advocates', given.page(maya, dev)),
]
const advocate = [
  ...given.signedIn({
    personId: 'p1',
    memberships: [{ role: 'PEER_ADVOCATE' }],
    permissions: ['supervision:read'],
  }),
  given.get('/peer-advocates', given.page(maya)),
]
const board = {
  programId: 'g1',
  schoolId: 's1',
  today: '2026-10-14',
  weeks: ['2026-09-28', '2026-10-05', '2026-10-12'].map((monday) => ({
    monday,
    schoolDays: 5,
    counted: true,
  })),
  advocates: [
    {
      advocateId: 'adv1',
      personId: 'p1',
      name: 'Maya Torres',
      states: ['HELD', 'MISSED', 'CURRENT'],
      owed: 1,
    },
    { advocateId: 'adv2', personId: 'p2', name: 'Dev Rao', states: ['EXEMPT', 'HELD', 'HELD'], owed: 0 },
  ],
}

it('plans a meeting that has been, and leads on to who was there', async () => {
  const sent: unknown[] = []
  server.use(
    ...supervisor,
    given.get('/supervision-sessions/m1', meeting),
    given.get('/peer-sessions', given.page()),
    http.post('*/api/v1/supervision-sessions', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(meeting, { status: 201 })
    }),
  )
  const { router, user } = renderApp('/supervision/new?advocate=adv1')
  expect(await screen.findByRole('checkbox', { name: 'Maya Torres' })).toBeChecked()
  await user.click(screen.getByRole('checkbox', { name: 'Dev Rao' }))
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Plan supervision' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/supervision/m1/hold'))
  expect(sent).toMatchObject([{ programId: 'g1', kind: 'GROUP', minutes: 30, advocateIds: ['adv1', 'adv2'] }])
})

describe('holding a supervision', () => {
  const session = { id: 's7', number: 7, advocateName: 'Maya Torres', status: 'SUBMITTED' }

  it('keeps what advocates read apart from what they never see', async () => {
    const sent: unknown[] = []
    server.use(
      ...supervisor,
      given.get('/supervision-sessions/m1', meeting),
      http.get('*/api/v1/peer-sessions', ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('advocateId') === 'adv1' ? given.page(session) : given.page(),
        ),
      ),
      http.post('*/api/v1/supervision-sessions/m1/holding', async ({ request }) => {
        expect(request.headers.get('If-Match')).toBe('"2"')
        sent.push(await request.json())
        return HttpResponse.json({ ...meeting, status: 'HELD', version: 3 })
      }),
    )
    const { router, user } = renderApp('/supervision/m1/hold')
    const devs = await screen.findByRole('group', { name: 'Dev Rao' })
    await user.click(within(devs).getByRole('radio', { name: 'Absent' }))
    await user.click(await screen.findByRole('checkbox', { name: 'session 7 · Maya Torres' }))
    await user.type(screen.getByRole('textbox', { name: 'Agreed points' }), 'Ask open questions')
    const note = screen.getByRole('textbox', { name: 'Your private note' })
    expect(note).toHaveAccessibleDescription(/Advocates never see it/)
    await user.type(note, 'Seems tired')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Mark supervision as held' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/supervision/m1'))
    expect(sent).toEqual([
      {
        attendance: [
          { advocateId: 'adv1', presence: 'PRESENT' },
          { advocateId: 'adv2', presence: 'ABSENT' },
        ],
        peerSessionIds: ['s7'],
        agreedPoints: 'Ask open questions',
        note: 'Seems tired',
      },
    ])
  })

  it('shows an advocate what was agreed, and no place for a note', async () => {
    const held = { ...meeting, status: 'HELD', agreedPoints: 'Ask open questions', attendance: [] }
    server.use(...advocate, given.get('/supervision-sessions/m1', held))
    renderApp('/supervision/m1')
    const agreed = await screen.findByRole('region', { name: 'Agreed points' })
    expect(within(agreed).getByText('Ask open questions')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Your private note' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Cancel supervision' })).toBeNull()
  })

  it('waits until it has begun, and says so', async () => {
    server.use(
      ...supervisor,
      given.get('/supervision-sessions/m1', { ...meeting, startsAt: '2999-01-01T10:00:00Z' }),
    )
    renderApp('/supervision/m1')
    expect(await screen.findByRole('button', { name: 'Mark as held' })).toHaveAccessibleDescription(
      'It has not begun yet.',
    )
  })

  it('can be cancelled, for one of a few reasons', async () => {
    const sent: unknown[] = []
    server.use(
      ...supervisor,
      given.get('/supervision-sessions/m1', meeting),
      http.post('*/api/v1/supervision-sessions/m1/cancellation', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({ ...meeting, status: 'CANCELLED' })
      }),
    )
    const { user } = renderApp('/supervision/m1')
    await user.click(await screen.findByRole('link', { name: 'Cancel supervision' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Reason' }), 'School was closed')
    await user.click(screen.getByRole('button', { name: 'Cancel supervision' }))
    await waitFor(() => expect(sent).toEqual([{ reason: 'SCHOOL_CLOSED' }]))
  })
})

describe('the board of weeks', () => {
  const programs = given.get(
    '/programs',
    given.page({ id: 'g1', name: 'Peer support', schoolId: 's1', status: 'ACTIVE' }),
  )

  it('says each week in a word, and what is owed', async () => {
    server.use(...supervisor, programs, given.get('/supervision-sessions/weekly-state', board))
    renderApp('/supervision/weeks')
    const table = await screen.findByRole('table', { name: 'Supervision by week' })
    const row = within(table).getByRole('row', { name: /Maya Torres/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Held', 'Missed', 'Open', '1 owed', 'Plan Maya Torres'])
    expect(screen.getByText(/1 of 2 advocates seen this week/)).toBeVisible()
    await expectAccessible()
  })

  it('shows an advocate their own weeks and nothing to plan', async () => {
    server.use(
      ...advocate,
      programs,
      given.get('/supervision-sessions/weekly-state', { ...board, advocates: board.advocates.slice(0, 1) }),
    )
    renderApp('/supervision/weeks')
    expect(await screen.findByRole('heading', { level: 1, name: 'My supervision by week' })).toBeVisible()
    expect(await screen.findByText('1 owed')).toBeVisible()
    expect(screen.queryByRole('link', { name: /^Plan/ })).toBeNull()
  })
})

it('lists supervision, says when there is none, and is closed without the permission', async () => {
  const row = { ...meeting, supervisorName: 'Sam Ortiz', advocates: 'Maya Torres, Dev Rao' }
  server.use(...supervisor, given.get('/supervision-sessions', given.page(row)))
  renderApp('/supervision')
  expect(await screen.findByText('Maya Torres, Dev Rao')).toBeVisible()
  await expectAccessible()
  server.use(...given.signedIn())
  renderApp('/supervision')
  expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
})
