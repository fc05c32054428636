import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const record = '0197a1b2-0000-7000-8000-000000000001'
const entry = {
  id: 'e1',
  occurredAt: '2026-10-14T17:42:00Z',
  account: 'Ingrid Lindqvist',
  role: 'COUNSELLOR',
  action: 'referral:read',
  outcome: 'READ',
  subjectType: 'referral',
  subjectId: record,
  reasonKind: 'REFERRAL_RECEIVER',
}
const refused = {
  id: 'e2',
  occurredAt: '2026-10-14T17:40:00Z',
  action: 'getReferral',
  outcome: 'REFUSED',
  problemCode: 'not-found',
  subjectType: 'future-record',
  role: 'FUTURE_ROLE',
}
const mayRead = given.signedIn({ permissions: ['audit:read'] })

/** Answers with one page and remembers what was asked. */
function entries(page: object) {
  const asked: string[] = []
  const handler = http.get('*/api/v1/audit-entries', ({ request }) => {
    asked.push(new URL(request.url).search)
    return HttpResponse.json(page)
  })
  return { asked, handler }
}

it('says who did what or was refused what, in words', async () => {
  const { handler } = entries({ items: [entry, refused] })
  server.use(...mayRead, handler)
  renderApp('/audit-entries')
  expect(
    await screen.findByRole('row', {
      name: 'Oct 14, 2026, 10:42 AM Ingrid Lindqvist Counselor Read a referral Referral Receives the referral Read',
    }),
  ).toBeVisible()
  expect(
    screen.getByRole('row', { name: /The system FUTURE_ROLE Open a referral future-record .* Refused/ }),
  ).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Older' })).toBeNull()
  await expectAccessible()
})

it('keeps codes that are newer than this client', async () => {
  const { handler } = entries({ items: [{ ...refused, action: 'futureOperation' }] })
  server.use(...mayRead, handler)
  renderApp('/audit-entries')
  expect(
    await screen.findByRole('row', {
      name: /The system FUTURE_ROLE futureOperation future-record .* Refused/,
    }),
  ).toBeVisible()
})

it('keeps its filters and its place in the address', async () => {
  const { asked, handler } = entries({ items: [entry], nextCursor: 'abc' })
  server.use(...mayRead, handler)
  const { router, user } = renderApp('/audit-entries?from=2026-10-01&until=2026-10-31')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Outcome' }), 'Refused')
  const days = 'from=2026-10-01T07%3A00%3A00.000Z&until=2026-11-01T07%3A00%3A00.000Z'
  await waitFor(() => expect(asked).toEqual([`?limit=50&${days}`, `?limit=50&outcome=REFUSED&${days}`]))
  await user.click(screen.getByRole('link', { name: 'Older' }))
  await waitFor(() => expect(asked.at(-1)).toContain('cursor=abc'))
  expect(router.state.location.search).toEqual({
    from: '2026-10-01',
    until: '2026-10-31',
    outcome: 'REFUSED',
    cursor: 'abc',
  })
  await user.click(await screen.findByRole('link', { name: 'Newest' }))
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('cursor'))
})

it('is the access log of one record', async () => {
  const { asked, handler } = entries({ items: [entry] })
  server.use(...mayRead, handler)
  renderApp(`/audit-entries?subjectId=${record}`)
  expect(await screen.findByRole('heading', { level: 1, name: 'Access log' })).toBeVisible()
  expect(asked).toEqual([`?limit=50&subjectId=${record}`])
})

it('says so when nothing is on record', async () => {
  const { handler } = entries({ items: [] })
  server.use(...mayRead, handler)
  renderApp('/audit-entries?outcome=REFUSED')
  expect(await screen.findByText('Nothing is on record for this choice.')).toBeVisible()
})

it('is closed to everybody else', async () => {
  server.use(...given.signedIn({ permissions: ['user:read'] }))
  renderApp('/audit-entries')
  expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
})
