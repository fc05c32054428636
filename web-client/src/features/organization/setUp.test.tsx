import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { remembered } from '@/lib/remembered'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const meta = { name: 'Handrail', version: '0.1.0', demo: false, setUpNeeded: true, features: [] }

it('is where an empty server leads', async () => {
  server.use(
    given.get('/meta', meta),
    given.problem('post', '/auth/refresh', { type: '/problems/unauthenticated', status: 401 }),
  )
  renderApp('/')
  expect(await screen.findByRole('heading', { level: 1, name: 'Set up Handrail' })).toBeVisible()
  await expectAccessible()
})

it('points at what is missing', async () => {
  server.use(given.get('/meta', meta))
  const { user } = renderApp('/set-up')
  await user.click(await screen.findByRole('button', { name: 'Set up and sign in' }))
  expect(screen.getByRole('textbox', { name: 'Token' })).toHaveFocus()
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(11)
  expect(remembered.district()).toBe('')
})

it('says at the token that it is the wrong one', async () => {
  server.use(
    given.get('/meta', meta),
    given.problem('post', '/setup', {
      type: '/problems/forbidden',
      status: 403,
      reason: 'set-up-token-wrong',
    }),
  )
  const { user } = renderApp('/set-up')
  const token = await screen.findByRole('textbox', { name: 'Token' })
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: 'Set up and sign in' }))
  expect(await screen.findAllByText("This is not the token in the server's log.")).not.toHaveLength(0)
  expect(token).toBeInvalid()
})

it('signs in as the administrator it made', async () => {
  const bodies: unknown[] = []
  let setUpNeeded = true
  const keep = async ({ request }: { request: Request }) => bodies.push(await request.json())
  server.use(
    http.get('*/api/v1/meta', () => HttpResponse.json({ ...meta, setUpNeeded })),
    http.post('*/api/v1/setup', async ({ request }) => {
      await keep({ request })
      setUpNeeded = false
      return HttpResponse.json({ district: 'cedar', login: 'administrator' }, { status: 201 })
    }),
    http.post('*/api/v1/auth/sign-in', async ({ request }) => {
      await keep({ request })
      return HttpResponse.json({ accessToken: 'token', tokenType: 'Bearer', expiresIn: 600 })
    }),
    ...given.signedIn(),
    given.get('/today', { items: [], counts: {} }),
  )
  const { router, user } = renderApp('/set-up')
  await screen.findByRole('textbox', { name: 'Token' })
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: 'Set up and sign in' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/'))
  expect(bodies.at(0)).toMatchObject({
    token: 'abc',
    district: { code: 'cedar', name: 'Cedar' },
    school: { name: 'Cedar High' },
    administrator: { givenName: 'Ada', familyName: 'Kim', email: 'ada@example.org' },
    schoolYear: { name: '2026–27', startsOn: '2026-08-17', endsOn: '2027-06-04' },
  })
  expect(bodies.at(1)).toEqual({
    district: 'cedar',
    login: 'administrator',
    password: 'copper lantern tuesday',
  })
  expect(remembered.district()).toBe('cedar')
})

async function fillIn(user: ReturnType<typeof renderApp>['user']) {
  const part = (name: string) => within(screen.getByRole('group', { name }))
  const type = (group: string, label: string | RegExp, text: string) =>
    user.type(part(group).getByLabelText(label), text)
  await type('Set-up token', /^Token/, 'abc')
  await type('District', /^Name/, 'Cedar')
  await type('District', /^District code/, 'cedar')
  await type('First school', /^Name/, 'Cedar High')
  await type('School year', /^Name/, '2026–27')
  await type('School year', /^First day/, '2026-08-17')
  await type('School year', /^Last day/, '2027-06-04')
  await type('You, the first administrator', /^First name/, 'Ada')
  await type('You, the first administrator', /^Last name/, 'Kim')
  await type('You, the first administrator', /^E-mail/, 'ada@example.org')
  await type('You, the first administrator', /^Password/, 'copper lantern tuesday')
}
