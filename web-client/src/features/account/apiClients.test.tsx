import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const sis = {
  id: 'c1',
  version: 1,
  clientId: 'cedar.sis',
  name: 'Nightly roster',
  scopes: ['school:read', 'future:scope'],
  expiresAt: '2999-01-01T00:00:00Z',
  active: true,
}
const mayWrite = given.signedIn({ permissions: ['client:write'] })

it('lists who has a key and whether it still opens anything', async () => {
  server.use(
    ...mayWrite,
    given.get(
      '/api-clients',
      given.page(sis, { ...sis, id: 'c2', name: 'Old', expiresAt: '2020-01-01T00:00:00Z' }),
    ),
  )
  renderApp('/api-clients')
  expect(await screen.findByRole('row', { name: /Nightly roster cedar.sis .* Never Active/ })).toBeVisible()
  expect(screen.getByRole('row', { name: /Old .* Run out/ })).toBeVisible()
  await expectAccessible()
})

it('shows the secret once and copies it', async () => {
  const bodies: { expiresAt?: string }[] = []
  server.use(
    ...mayWrite,
    http.post('*/api/v1/api-clients', async ({ request }) => {
      const body: unknown = await request.json()
      bodies.push(typeof body === 'object' && body ? body : {})
      return HttpResponse.json({ ...sis, secret: 's3cret' }, { status: 201 })
    }),
    given.get('/api-clients/c1', sis),
  )
  const { router, user } = renderApp('/api-clients/new')
  await user.type(await screen.findByRole('textbox', { name: 'What it is for' }), 'Nightly roster')
  await user.type(screen.getByRole('textbox', { name: 'Short name' }), 'sis')
  await user.click(screen.getByRole('checkbox', { name: 'See schools and school years' }))
  await user.click(screen.getByRole('button', { name: 'Add API client' }))
  expect(screen.getByText('Choose at least one.')).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'See people' }))
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Add API client' }))
  expect(await screen.findByRole('textbox', { name: 'Secret' })).toHaveValue('s3cret')
  expect(bodies).toEqual([
    {
      name: 'Nightly roster',
      login: 'sis',
      scopes: ['person:read'],
      expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    },
  ])
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Copy secret' }))
  expect(await navigator.clipboard.readText()).toBe('s3cret')
  await user.click(screen.getByRole('link', { name: 'I have stored it' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/api-clients/c1'))
  expect(screen.queryByText('s3cret')).toBeNull()
})

it('revokes a key after a question', async () => {
  const versions: (string | null)[] = []
  let active = true
  server.use(
    ...mayWrite,
    http.get('*/api/v1/api-clients/c1', () => HttpResponse.json({ ...sis, active })),
    http.post('*/api/v1/api-clients/c1/revocation', ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      active = false
      return HttpResponse.json({ ...sis, active })
    }),
  )
  const { user } = renderApp('/api-clients/c1')
  expect(await screen.findByText('See schools and school years, future:scope')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Revoke key' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Revoke the key of “Nightly roster”?' }))
  await user.click(dialog.getByRole('button', { name: 'Revoke key' }))
  expect(await screen.findByText('Revoked')).toBeVisible()
  expect(versions).toEqual(['"1"'])
  expect(screen.getByRole('button', { name: 'Revoke key' })).toHaveAccessibleDescription(
    'This key is revoked already.',
  )
})

it('is closed to everybody else', async () => {
  server.use(...given.signedIn({ permissions: ['user:read'] }))
  renderApp('/api-clients')
  expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
})
