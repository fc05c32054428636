import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Schema } from '@/api/contract'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const maya: Schema<'PeerAdvocateView'> = {
  id: 'v1',
  version: 5,
  personId: 'p1',
  name: 'Maya Torres',
  gradeLevel: '11',
  schoolId: 's1',
  school: 'Cedar Ridge High',
  programId: 'g1',
  program: 'Peer Support',
  status: 'CANDIDATE',
  termStartsOn: '2026-08-17',
  termEndsOn: '2027-06-04',
  languages: ['en'],
  models: ['PEER_COUNSELING'],
  updatedAt: '2026-10-01T10:00:00Z',
}
const words = (text: string) => ({ en: text, es: text })
const models = [
  { code: 'PEER_COUNSELING', name: words('Peer counseling') },
  { code: 'TUTORING', name: words('Tutoring') },
]
const item = (code: string, met: boolean, more: object = {}) => ({
  code,
  met,
  sentence: 'Server words',
  ...more,
})
const closed = [
  item('NOT_SELECTED', true),
  item('TRAINING_MISSING', false, { subject: 'MAKING_REFERRALS', fixedBy: 'PROGRAM_COORDINATOR' }),
  item('AGREEMENT_NOT_SIGNED', false, { subject: 'CONFIDENTIALITY', fixedBy: 'ADVOCATE' }),
]
const coordinator = given.signedIn({
  permissions: [
    'advocate:read',
    'advocate:write',
    'availability:write',
    'training:read',
    'training:write',
    'person:read',
  ],
})
const advocate = given.signedIn({
  personId: 'p1',
  memberships: [{ role: 'PEER_ADVOCATE', schoolId: 's1' }],
  permissions: ['advocate:read', 'availability:write', 'training:read', 'agreement:sign'],
})
const around = [
  given.get('/peer-advocates', given.page(maya)),
  given.get('/peer-advocates/v1', maya),
  given.get('/peer-advocates/v1/supervisors', []),
  given.get('/peer-advocates/v1/availability', { advocateId: 'v1', version: 5, slots: [] }),
  given.get('/peer-advocates/v1/readiness', {
    advocateId: 'v1',
    model: 'PEER_COUNSELING',
    open: false,
    sentence: 'Server words',
    items: closed,
  }),
  given.get('/reference/service-models', models),
  given.get('/courses', [
    { code: 'MAKING_REFERRALS', name: words('Making referrals'), audiences: ['STUDENT'] },
  ]),
  given.get('/training-completions', given.page()),
  given.get(
    '/programs',
    given.page({ id: 'g1', schoolId: 's1', name: 'Peer Support', kind: 'STUDENT_PEER', status: 'ACTIVE' }),
  ),
]

describe('the roster', () => {
  it('shows each advocate and keeps its filters in the address', async () => {
    server.use(...coordinator, ...around)
    const { router, user } = renderApp('/peer-advocates')
    expect(await screen.findByRole('link', { name: 'Maya Torres' })).toHaveAttribute(
      'href',
      '/peer-advocates/v1',
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Program' }), 'Peer Support')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Candidate')
    await waitFor(() => expect(router.state.location.search).toEqual({ program: 'g1', status: 'CANDIDATE' }))
    await expectAccessible()
  })

  it('says what went wrong', async () => {
    server.use(...coordinator, given.problem('get', '/peer-advocates', { requestId: 'req-4' }), ...around)
    renderApp('/peer-advocates')
    expect(await screen.findByText('Reference req-4')).toBeVisible()
  })

  it('is closed to those without the permission', async () => {
    server.use(...given.signedIn())
    renderApp('/peer-advocates')
    expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
  })
})

describe('an advocate', () => {
  it('is ready or not, by code, with the way to put it right', async () => {
    server.use(...coordinator, ...around)
    renderApp('/peer-advocates/v1')
    const list = await screen.findByRole('list', { name: 'What must be in place' })
    expect(within(list).getByText('Training: Making referrals')).toBeVisible()
    expect(within(list).getByText(/The program coordinator can fix this/)).toBeVisible()
    expect(within(list).queryByText('Server words')).toBeNull()
    expect(within(list).getByRole('link', { name: 'Record a completion' })).toHaveAttribute(
      'href',
      '/peer-advocates/v1/training/new?course=MAKING_REFERRALS',
    )
    await expectAccessible()
  })

  it('is selected after a question with the name', async () => {
    const versions: (string | null)[] = []
    server.use(
      ...coordinator,
      ...around,
      http.post('*/api/v1/peer-advocates/v1/selection', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return HttpResponse.json({ ...maya, status: 'SELECTED', version: 6 })
      }),
    )
    const { user } = renderApp('/peer-advocates/v1')
    await user.click(await screen.findByRole('button', { name: 'Select advocate' }))
    const dialog = await screen.findByRole('dialog', { name: 'Select Maya Torres for the program?' })
    await user.click(within(dialog).getByRole('button', { name: 'Select advocate' }))
    expect(await screen.findByText(/^Maya Torres is selected\./)).toBeVisible()
    expect(versions).toEqual(['"5"'])
  })

  it('cannot be changed by those who only read', async () => {
    server.use(...given.signedIn({ permissions: ['advocate:read'] }), ...around)
    renderApp('/peer-advocates/v1')
    await screen.findByRole('heading', { name: 'Maya Torres' })
    expect(screen.queryByRole('button', { name: 'Select advocate' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Assign supervisor' })).toBeNull()
  })
})

it('adds a student found by name as a candidate', async () => {
  const bodies: unknown[] = []
  server.use(
    ...coordinator,
    ...around,
    http.post('*/api/v1/people/search', () =>
      HttpResponse.json(
        given.page({ id: 'p1', kind: 'STUDENT', givenName: 'Maya', familyName: 'Torres', active: true }),
      ),
    ),
    http.post('*/api/v1/peer-advocates', async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json(maya, { status: 201 })
    }),
  )
  const { router, user } = renderApp('/peer-advocates/new')
  await user.type(await screen.findByRole('searchbox', { name: /^Student/ }), 'May')
  await user.click(await screen.findByRole('button', { name: 'Maya Torres' }))
  await user.type(screen.getByLabelText(/^First day of service/), '2026-08-17')
  await user.type(screen.getByLabelText(/^Last day of service/), '2027-06-04')
  await user.click(screen.getByRole('checkbox', { name: 'Tutoring' }))
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Add peer advocate' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/peer-advocates/v1'))
  expect(bodies).toEqual([
    {
      personId: 'p1',
      programId: 'g1',
      termStartsOn: '2026-08-17',
      termEndsOn: '2027-06-04',
      models: ['TUTORING'],
    },
  ])
})

it('assigns a supervisor and shows a refusal at its field', async () => {
  const errors = [{ pointer: '/supervisorId', code: 'x', message: 'No supervisor like this' }]
  server.use(
    ...coordinator,
    ...around,
    http.post('*/api/v1/people/search', () =>
      HttpResponse.json(
        given.page({ id: 'p8', kind: 'STAFF', givenName: 'Samuel', familyName: 'Okafor', active: true }),
      ),
    ),
    http.put('*/api/v1/peer-advocates/v1/supervisor', () =>
      HttpResponse.json(
        { type: '/problems/validation-failed', title: '', status: 400, errors },
        { status: 400 },
      ),
    ),
  )
  const { user } = renderApp('/peer-advocates/v1/supervisor')
  await user.type(await screen.findByRole('searchbox', { name: /^Supervisor/ }), 'Oka')
  await user.click(await screen.findByRole('button', { name: 'Samuel Okafor' }))
  await user.click(screen.getByRole('button', { name: 'Save supervisor' }))
  expect(await screen.findByText('No supervisor like this')).toBeVisible()
})

it('lets the week be written, slot by slot', async () => {
  const bodies: unknown[] = []
  server.use(
    ...coordinator,
    ...around,
    http.put('*/api/v1/peer-advocates/v1/availability', async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json({ advocateId: 'v1', version: 6, slots: [] })
    }),
  )
  const { user } = renderApp('/peer-advocates/v1/availability')
  await user.click(await screen.findByRole('button', { name: 'Add a time' }))
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Day' }), 'Tuesday')
  await user.type(screen.getByRole('textbox', { name: 'Place' }), 'Room 114')
  await user.click(screen.getByRole('checkbox', { name: 'Quiet room' }))
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Save times' }))
  expect(await screen.findByText('Times saved.')).toBeVisible()
  expect(bodies).toEqual([
    {
      slots: [
        {
          weekday: 'TUESDAY',
          startsAt: '12:00',
          endsAt: '12:30',
          mode: 'IN_PERSON',
          place: 'Room 114',
          accommodations: ['QUIET_ROOM'],
        },
      ],
    },
  ])
})

describe('may I see someone today', () => {
  it('says what is missing, who can fix it, and always leads to an adult', async () => {
    server.use(...advocate, ...around)
    renderApp('/my-readiness')
    expect(await screen.findByText('Not yet: 2 things are missing')).toBeVisible()
    expect(screen.getByText(/Your program coordinator can fix this/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Read and sign' })).toHaveAttribute('href', '/my-agreements')
    expect(screen.getByText(/You can always hand a worry to an adult/)).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'Get an adult now' })).not.toHaveLength(0)
    await expectAccessible()
  })

  it('knows those who are not on the roster', async () => {
    server.use(...advocate, given.get('/peer-advocates', given.page()), ...around)
    renderApp('/my-readiness')
    expect(await screen.findByText(/You are not on the list of advocates yet/)).toBeVisible()
  })
})

it('shows a whole program on the readiness board', async () => {
  server.use(
    ...coordinator,
    ...around,
    given.get(
      '/peer-advocates/readiness-board',
      given.page({ advocateId: 'v1', name: 'Maya Torres', status: 'SELECTED', open: false, items: closed }),
    ),
  )
  renderApp('/readiness')
  expect(await screen.findByRole('columnheader', { name: 'Training: Making referrals' })).toBeVisible()
  expect(screen.getByText('2 things missing')).toBeVisible()
  await expectAccessible()
})
