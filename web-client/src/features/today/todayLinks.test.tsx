import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const items = [
  {
    kind: 'REFERRAL_UNACKNOWLEDGED',
    state: 'URGENT',
    count: 1,
    subjectId: 'r1',
    since: new Date().toISOString(),
    number: 42,
  },
  { kind: 'SUPERVISION_OWED', state: 'OVERDUE', count: 1, subjectId: 'adv1', personName: 'Maya Torres' },
  { kind: 'SESSION_TO_REVIEW', state: 'DUE', count: 3 },
  { kind: 'SESSION_DRAFT', state: 'DUE', count: 1, subjectId: 'd1', number: 7 },
  { kind: 'NOTIFICATION_DECISION_DUE', state: 'DUE', count: 1, subjectId: 'r2', number: 41 },
]
const counts = {
  REFERRAL_UNACKNOWLEDGED: 1,
  SUPERVISION_OWED: 1,
  SESSION_TO_REVIEW: 3,
  NOTIFICATION_DECISION_DUE: 1,
}
const permissions = ['referral:read', 'referral:handle', 'supervision:read', 'peer-session:read']

it('puts each row one tap from its action, and counts beside the navigation', async () => {
  server.use(...given.signedIn({ permissions }), given.get('/today', { items, counts }))
  renderApp('/')
  expect(await screen.findByRole('link', { name: 'Schedule' })).toHaveAttribute(
    'href',
    '/supervision/new?advocate=adv1',
  )
  expect(screen.getByRole('link', { name: 'Review' })).toHaveAttribute(
    'href',
    '/peer-sessions?queue=true&sort=submittedAt',
  )
  expect(screen.getByRole('link', { name: 'Finish' })).toHaveAttribute('href', '/peer-sessions/new?draft=d1')
  expect(screen.getByRole('link', { name: 'Decide' })).toHaveAttribute('href', '/referrals/r2/decision')
  expect(screen.getByText('Session 7')).toBeVisible()
  expect(screen.getByRole('link', { name: /^Referrals 2/ })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Today 1 Urgent' })).toBeVisible()
  await expectAccessible()
})

it('takes a safety hand-over with one tap', async () => {
  const taken: string[] = []
  server.use(
    ...given.signedIn({ permissions, personId: 'p9' }),
    given.get('/today', { items, counts }),
    http.post('*/api/v1/referrals/r1/acknowledgement', () => {
      taken.push('r1')
      return HttpResponse.json({ id: 'r1', holder: { id: 'p8', name: 'Mr Okafor' } })
    }),
  )
  const { router, user } = renderApp('/')
  await user.click(await screen.findByRole('button', { name: /^I have it/ }))
  expect(await screen.findByText('Mr Okafor has it already.')).toBeVisible()
  expect(taken).toEqual(['r1'])
  await waitFor(() => expect(router.state.location.pathname).toBe('/referrals/r1'))
})
