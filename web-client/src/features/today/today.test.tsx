import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

it('shows what cannot wait with a running clock, then what is due', async () => {
  const since = new Date(Date.now() - 402_000).toISOString()
  server.use(
    ...given.signedIn(),
    given.get('/today', {
      items: [
        { kind: 'REFERRAL_UNACKNOWLEDGED', state: 'URGENT', count: 1, since, number: 42 },
        { kind: 'SUPERVISION_OWED', state: 'OVERDUE', count: 2, personName: 'Maya T.', dueOn: '2020-10-14' },
        { kind: 'SESSION_TO_REVIEW', state: 'DUE', count: 3 },
      ],
      counts: {},
    }),
  )
  renderApp('/')
  expect(await screen.findByText('A hand-over is waiting for an adult')).toBeVisible()
  expect(screen.getByRole('timer')).toHaveTextContent(/^06:4\d$/)
  expect(screen.getByText('Supervision is owed for 2 weeks')).toBeVisible()
  expect(screen.getByText(/weeks late$/)).toBeVisible()
  expect(screen.getByText('Review 3 peer sessions')).toBeVisible()
  await expectAccessible()
})

it('looks at one school of several, as the address says', async () => {
  const asked: string[] = []
  const schools = [
    { id: 's1', name: 'Cedar Ridge High', timeZone: 'America/Los_Angeles' },
    { id: 's2', name: 'Birchwood High', timeZone: 'America/Los_Angeles' },
  ]
  server.use(
    ...given.signedIn({ schools }),
    http.get('*/api/v1/today', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json({ items: [], counts: {} })
    }),
  )
  const { user } = renderApp('/')
  expect(await screen.findByRole('heading', { level: 1, name: /, Rosa$/ })).toBeVisible()
  await user.selectOptions(await screen.findByRole('combobox', { name: 'School' }), 'Birchwood High')
  await waitFor(() => expect(asked.at(-1)).toBe('?school=s2'))
})

it('says that empty means done', async () => {
  server.use(...given.signedIn(), given.get('/today', { items: [], counts: {} }))
  renderApp('/')
  expect(await screen.findByText('All done. Nothing is waiting for you.')).toBeVisible()
})

it('leads a teacher straight to a referral, and a coordinator from a paused program to its directory', async () => {
  server.use(
    ...given.signedIn({
      memberships: [{ role: 'REFERRING_STAFF', schoolId: 's1' }],
      permissions: ['referral:read', 'referral:create'],
    }),
    given.get('/today', {
      items: [
        {
          kind: 'PROGRAM_WITHOUT_RECEIVER',
          state: 'OVERDUE',
          subjectId: 'g1',
          count: 1,
          since: new Date().toISOString(),
        },
      ],
      counts: {},
    }),
  )
  renderApp('/')
  expect(await screen.findByRole('link', { name: 'Refer a student' })).toHaveAttribute(
    'href',
    '/referrals/new',
  )
  expect(screen.getByText('A program is paused: someone who receives referrals has left')).toBeVisible()
  expect(screen.getByText('Overdue')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Name someone' })).toHaveAttribute(
    'href',
    '/programs/g1/referral-directory',
  )
})
