import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '@/api/can'
import { session } from '@/api/session'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const nothing = given.get('/today', { items: [], counts: {} })
const as = (role: Role) => ({ memberships: [{ role }] })
const access = (accessToken: string) => ({ accessToken, tokenType: 'Bearer', expiresIn: 600 })

beforeEach(() => session.accept(access('token')))

describe('the navigation', () => {
  it('offers only what one may open', async () => {
    server.use(...given.signedIn({ permissions: ['person:read'] }), nothing)
    renderApp('/')
    const [side] = await screen.findAllByRole('navigation', { name: 'Main' })
    const links = within(side ?? document.body).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['Handrail', 'Today', 'Directory'])
    await expectAccessible()
  })

  it('moves the focus to the title of the next page', async () => {
    server.use(
      ...given.signedIn({ permissions: ['person:read'] }),
      nothing,
      http.post('*/api/v1/people/search', () => HttpResponse.json(given.page())),
    )
    const { user } = renderApp('/')
    const [link] = await screen.findAllByRole('link', { name: 'Directory' })
    await user.click(link ?? document.body)
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Directory' })).toHaveFocus())
  })

  it('shows the way around on an address that leads nowhere', async () => {
    server.use(...given.signedIn())
    renderApp('/nowhere')
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible()
    expect(screen.getAllByRole('navigation', { name: 'Main' })).not.toHaveLength(0)
  })
})

describe('on every page of a student', () => {
  it.each<Role>(['PEER_ADVOCATE', 'STUDENT_PARTICIPANT'])('%s finds the way to an adult', async (role) => {
    server.use(...given.signedIn(as(role)), nothing)
    const { user } = renderApp('/')
    const [button] = await screen.findAllByRole('link', { name: 'Get an adult now' })
    await user.click(button ?? document.body)
    expect(await screen.findByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911')
    expect(screen.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988')
    await expectAccessible()
  })

  it('an adult has no such button', async () => {
    server.use(...given.signedIn(as('PROGRAM_COORDINATOR')), nothing)
    renderApp('/')
    await screen.findByText('All done. Nothing is waiting for you.')
    expect(screen.queryByRole('link', { name: 'Get an adult now' })).toBeNull()
  })
})

describe('the school switcher', () => {
  it('keeps the school in the address from page to page', async () => {
    const schools = [
      { id: 's1', name: 'Cedar Ridge High', timeZone: 'America/Los_Angeles' },
      { id: 's2', name: 'Birchwood High', timeZone: 'America/Los_Angeles' },
    ]
    server.use(
      ...given.signedIn({ schools, permissions: ['school:read', 'school:write'] }),
      given.get('/today', { items: [{ kind: 'SESSION_TO_REVIEW', state: 'DUE', count: 1 }], counts: {} }),
      given.get('/schools', given.page()),
    )
    const { router, user } = renderApp('/')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'School' }), 'Birchwood High')
    await waitFor(() => expect(router.state.location.search).toEqual({ school: 's2' }))
    await user.click(screen.getByRole('link', { name: 'Schools' }))
    await waitFor(() => expect(router.state.location.href).toBe('/schools?school=s2'))
  })
})

describe('the session', () => {
  it('asks to sign in again over the page and keeps what was typed', async () => {
    const me = given.signedIn({ permissions: ['school:read', 'school:write'] })
    const refused = HttpResponse.json(
      { type: '/problems/unauthenticated', title: '', status: 401 },
      { status: 401 },
    )
    server.use(
      http.post('*/api/v1/auth/refresh', () => refused.clone()),
      ...me,
      given.get('/schools/s9', { id: 's9', name: 'Cedar', timeZone: 'America/Los_Angeles', version: 0 }),
      http.post('*/api/v1/auth/sign-in', () => HttpResponse.json(access('new'))),
      http.post('*/api/v1/schools', ({ request }) =>
        request.headers.get('Authorization') === 'Bearer new'
          ? HttpResponse.json(
              { id: 's9', name: 'Cedar', timeZone: 'America/Los_Angeles', version: 0 },
              { status: 201 },
            )
          : refused.clone(),
      ),
    )
    const { user } = renderApp('/schools/new')
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Cedar')
    await user.click(screen.getByRole('button', { name: 'Add school' }))
    const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' })
    await expectAccessible(dialog)
    await user.type(within(dialog).getByLabelText(/^Password/), 'pw')
    await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByText('School added.')).toBeVisible()
  })

  it('leads to the door at sign-out', async () => {
    server.use(
      ...given.signedIn(),
      nothing,
      http.post('*/api/v1/auth/sign-out', () => new HttpResponse(null, { status: 204 })),
      given.get('/meta', { name: 'Handrail', version: '1', demo: false, setUpNeeded: false, features: [] }),
    )
    const { user } = renderApp('/')
    await user.click(await screen.findByRole('button', { name: /Account Rosa/ }))
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
})

it('shows the demo through other eyes, with nothing left of the ones before', async () => {
  const demo = { id: 'd1', code: 'cedar', name: 'Cedar', timeZone: 'America/Los_Angeles', demo: true }
  const maya = { id: 'a2', login: 'maya', displayName: 'Maya Torres' }
  server.use(
    ...given.signedIn({ district: demo }),
    nothing,
    given.get('/demo/users', {
      district: 'cedar',
      items: [
        { login: 'rosa', displayName: 'Rosa', role: 'PROGRAM_COORDINATOR' },
        { login: 'maya', displayName: 'Maya', role: 'PEER_ADVOCATE' },
      ],
    }),
    http.post('*/api/v1/demo/switch', async ({ request }) => {
      expect(await request.json()).toEqual({ login: 'maya' })
      server.use(...given.signedIn({ district: demo, account: maya, ...as('PEER_ADVOCATE') }))
      return HttpResponse.json(access('maya'))
    }),
  )
  const { user } = renderApp('/')
  const advocate = await screen.findByRole('option', { name: 'Peer advocate · Maya' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'See it as' }), advocate)
  expect(await screen.findByRole('button', { name: 'Account Maya Torres' })).toBeVisible()
  expect(await screen.findAllByRole('link', { name: 'Get an adult now' })).not.toHaveLength(0)
})
