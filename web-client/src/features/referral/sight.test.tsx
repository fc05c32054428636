import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { advocate, receiver, red42, reference } from './givenReferral'

it('shows a coordinator that there is one, and not the words', async () => {
  server.use(...receiver({ seenAs: 'COORDINATOR', words: undefined, concernKind: undefined }))
  renderApp('/referrals/r1')
  expect(await screen.findByText('The words are closed to you')).toBeVisible()
  expect(screen.queryByText('She said she wants to hurt herself.')).toBeNull()
  expect(screen.getByRole('button', { name: 'I have it' })).toBeVisible()
})

it('tells a teacher that it was received, and nothing of who or what', async () => {
  server.use(
    ...given.signedIn({
      personId: 'p5',
      memberships: [{ role: 'REFERRING_STAFF', schoolId: 's1' }],
      permissions: ['referral:read', 'referral:create'],
    }),
    ...reference,
    given.get('/referrals/r1', {
      ...red42,
      seenAs: 'SENDER_TEACHER',
      status: 'ACKNOWLEDGED',
      red: false,
      urgency: 'ROUTINE',
      receiver: undefined,
    }),
  )
  renderApp('/referrals/r1')
  expect(await screen.findByRole('heading', { name: 'Received' })).toBeVisible()
  expect(screen.queryByText('Mr Okafor')).toBeNull()
  await expectAccessible()
})

it('says there is nothing for those who may not know of it', async () => {
  server.use(...advocate, given.problem('get', '/referrals/r1', { type: '/problems/not-found', status: 404 }))
  renderApp('/referrals/r1')
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible()
})
