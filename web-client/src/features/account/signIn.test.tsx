import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { session } from '@/api/session'
import { remembered } from '@/lib/remembered'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const meta = { name: 'Handrail', version: '0.1.0', demo: false, setUpNeeded: false, features: [] }
const access = { accessToken: 'token', tokenType: 'Bearer', expiresIn: 600 }

beforeEach(async () => {
  server.use(http.post('*/api/v1/auth/sign-out', () => new HttpResponse(null, { status: 204 })))
  await session.signOut()
})

describe('signing in', () => {
  it('leads to the page that was asked for and remembers the district', async () => {
    const bodies: unknown[] = []
    server.use(
      ...given.signedIn({ permissions: ['school:read'] }),
      given.get('/meta', meta),
      given.get('/schools', given.page()),
      http.post('*/api/v1/auth/sign-in', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(access)
      }),
    )
    const { router, user } = renderApp('/schools?sort=-name')
    await user.type(await screen.findByRole('textbox', { name: 'District code' }), 'cedar')
    await user.type(screen.getByRole('textbox', { name: 'User name or e-mail' }), 'rosa')
    await user.type(screen.getByLabelText(/^Password/), 'a long password')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    await waitFor(() => expect(router.state.location.href).toBe('/schools?sort=-name'))
    expect(bodies).toEqual([{ district: 'cedar', login: 'rosa', password: 'a long password' }])
    expect(remembered.district()).toBe('cedar')
  })

  it('does not say which of the three was wrong', async () => {
    server.use(
      given.get('/meta', meta),
      given.problem('post', '/auth/sign-in', { type: '/problems/unauthenticated', status: 401 }),
    )
    remembered.setDistrict('cedar')
    const { user } = renderApp('/sign-in')
    await user.type(await screen.findByRole('textbox', { name: 'User name or e-mail' }), 'rosa')
    await user.type(screen.getByLabelText(/^Password/), 'wrong')
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The district code, user name or password is not right.',
    )
  })

  it('takes one tap in a demo that hands out passwords', async () => {
    const maya = { login: 'maya', displayName: 'Maya Torres', role: 'PEER_ADVOCATE', password: 'demo' }
    server.use(
      ...given.signedIn(),
      given.get('/meta', { ...meta, demo: true, features: ['demo-users'] }),
      given.get('/demo/users', {
        district: 'cedar',
        items: [maya, { ...maya, login: 'dev', password: undefined }],
      }),
      given.get('/today', { items: [], counts: {} }),
      http.post('*/api/v1/auth/sign-in', () => HttpResponse.json(access)),
    )
    const { user } = renderApp('/sign-in')
    await user.click(await screen.findByRole('button', { name: /Peer advocate/ }))
    expect(await screen.findByText('All done. Nothing is waiting for you.')).toBeVisible()
  })
})
