import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { session } from '@/api/session'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const supervisor = { id: 'm1', version: 0, role: 'SUPERVISOR', schoolId: 's1', validFrom: '2026-08-17' }
const martin = {
  id: 'u1',
  version: 3,
  login: 'martin',
  displayName: 'Martin Osei',
  active: true,
  memberships: [
    supervisor,
    { ...supervisor, id: 'm0', role: 'REFERRING_STAFF', validFrom: '2019-08-19', validUntil: '2020-06-05' },
  ],
}
const mayRead = given.signedIn({ permissions: ['user:read'] })
const mayWrite = given.signedIn({ permissions: ['user:read', 'user:write'] })

describe('the list of users', () => {
  it('filters by role, status and school in the address', async () => {
    const asked: string[] = []
    const row = {
      id: 'u1',
      login: 'rosa',
      displayName: 'Rosa Lindqvist',
      active: true,
      roles: ['SUPERVISOR'],
    }
    server.use(
      ...mayRead,
      http.get('*/api/v1/users', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(given.page(row))
      }),
    )
    const { router, user } = renderApp('/users?active=true&school=s1')
    expect(await screen.findByRole('link', { name: 'Rosa Lindqvist' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Add user' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Supervisor')
    await waitFor(() =>
      expect(asked).toEqual([
        '?limit=25&active=true&schoolId=s1',
        '?limit=25&role=SUPERVISOR&active=true&schoolId=s1',
      ]),
    )
    expect(router.state.location.search).toEqual({ active: true, role: 'SUPERVISOR', school: 's1' })
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ school: 's1' }))
  })
})

describe('a user', () => {
  it('shows every role, and only what one may do', async () => {
    server.use(...mayRead, given.get('/users/u1', martin))
    renderApp('/users/u1')
    const roles = within(await screen.findByRole('region', { name: 'Roles' }))
    expect(roles.getByText('Cedar Ridge High · since Aug 17, 2026')).toBeVisible()
    expect(roles.getByText('Over')).toBeVisible()
    expect(roles.queryByRole('button')).toBeNull()
    expect(screen.queryByRole('region', { name: 'Access' })).toBeNull()
    await expectAccessible()
  })

  it('loses a role after a question, with the version that was seen', async () => {
    const versions: (string | null)[] = []
    server.use(
      ...mayWrite,
      given.get('/users/u1', martin),
      http.post('*/api/v1/users/u1/memberships/m1/end', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return HttpResponse.json({ ...martin, version: 4 })
      }),
    )
    const { user } = renderApp('/users/u1')
    await user.click(await screen.findByRole('button', { name: 'End Supervisor' }))
    const dialog = within(
      await screen.findByRole('dialog', { name: 'End the role Supervisor of Martin Osei?' }),
    )
    await expectAccessible()
    await user.click(dialog.getByRole('button', { name: 'End Supervisor' }))
    expect(await screen.findByText('Role ended.')).toBeVisible()
    expect(versions).toEqual(['"3"'])
  })

  it('keeps the last administrator, in words', async () => {
    server.use(
      ...mayWrite,
      given.get('/users/u1', martin),
      given.problem('put', '/users/u1', { type: '/problems/last-administrator', status: 409 }),
    )
    const { user } = renderApp('/users/u1')
    await user.click(await screen.findByRole('button', { name: 'Take away access' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Take away the access of Martin Osei?' }))
    await user.click(dialog.getByRole('button', { name: 'Take away access' }))
    expect(await screen.findByText('The district needs at least one administrator.')).toBeVisible()
  })

  it('is not changed by the same person', async () => {
    server.use(...mayWrite, given.get('/users/a1', { ...martin, id: 'a1' }))
    renderApp('/users/a1')
    expect(await screen.findByRole('button', { name: 'Give a role' })).toHaveAccessibleDescription(
      'Somebody else has to give you a role.',
    )
    expect(screen.getByRole('button', { name: 'Set a new password' })).toHaveAccessibleDescription(
      /Change your own/,
    )
    expect(screen.getByRole('button', { name: 'Take away access' })).toHaveAccessibleDescription(
      /Somebody else/,
    )
  })
})

describe('giving access', () => {
  it('makes a user whose login the server can take', async () => {
    const bodies: unknown[] = []
    server.use(
      ...mayWrite,
      http.post('*/api/v1/users', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(martin, { status: 201 })
      }),
      given.get('/users/u1', { ...martin, memberships: [] }),
    )
    const { router, user } = renderApp('/users/new')
    const login = await screen.findByRole('textbox', { name: 'User name' })
    await user.type(login, 'Martin O')
    await user.type(screen.getByRole('textbox', { name: 'Name as shown' }), 'Martin Osei')
    await user.type(screen.getByLabelText(/^First password/), 'copper lantern tuesday')
    await user.click(screen.getByRole('button', { name: 'Add user' }))
    expect(login).toBeInvalid()
    await expectAccessible()
    await user.clear(login)
    await user.type(login, 'martin')
    await user.click(screen.getByRole('button', { name: 'Add user' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/users/u1'))
    expect(await screen.findByText('No role yet: this user can sign in and see nothing.')).toBeVisible()
    expect(bodies).toEqual([
      { login: 'martin', displayName: 'Martin Osei', password: 'copper lantern tuesday' },
    ])
  })

  it('says at its field that a password is weak', async () => {
    const errors = [{ pointer: '/password', code: 'password-too-weak', message: 'Too easy to guess' }]
    server.use(
      ...mayWrite,
      given.get('/users/u1', martin),
      given.problem('post', '/users/u1/password', {
        type: '/problems/password-too-weak',
        status: 400,
        errors,
      }),
    )
    const { user } = renderApp('/users/u1/password')
    const password = await screen.findByLabelText(/^New password/)
    await user.type(password, 'password')
    await user.click(screen.getByRole('button', { name: 'Set a new password' }))
    expect(await screen.findByText('Too easy to guess')).toBeVisible()
    expect(password).toBeInvalid()
    await expectAccessible()
  })

  it('gives a role at a school, and a role of the district without one', async () => {
    const bodies: unknown[] = []
    server.use(
      ...mayWrite,
      given.get('/users/u1', martin),
      http.post('*/api/v1/users/u1/memberships', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(supervisor, { status: 201 })
      }),
    )
    const { user } = renderApp('/users/u1/memberships/new')
    const role = await screen.findByRole('combobox', { name: 'Role' })
    await user.selectOptions(role, 'Counselor')
    expect(screen.getByRole('combobox', { name: 'School' })).toHaveDisplayValue('Cedar Ridge High')
    await user.selectOptions(role, 'Privacy officer')
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'School' })).toBeNull())
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Give a role' }))
    expect(await screen.findByText('Role given.')).toBeVisible()
    expect(bodies).toEqual([{ role: 'PRIVACY_OFFICER', validFrom: expect.stringMatching(/^\d{4}-/) }])
  })
})

describe('one’s own password', () => {
  it('goes on with the token of the answer', async () => {
    server.use(
      ...given.signedIn(),
      http.post('*/api/v1/me/password', () =>
        HttpResponse.json({ accessToken: 'next', tokenType: 'Bearer', expiresIn: 600 }),
      ),
    )
    const { user } = renderApp('/account/password')
    await user.type(await screen.findByLabelText(/^Password now/), 'old')
    await user.type(screen.getByLabelText(/^New password/), 'copper lantern tuesday')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Change password' }))
    expect(await screen.findByText('Password changed. Other devices are signed out.')).toBeVisible()
    expect(session.token()).toBe('next')
  })
})
