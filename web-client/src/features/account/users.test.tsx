import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

it('filters by role and status in the address', async () => {
  const asked: string[] = []
  const rosa = { id: 'u1', login: 'rosa', displayName: 'Rosa Lindqvist', active: true, roles: ['SUPERVISOR'] }
  server.use(
    ...given.signedIn({ permissions: ['user:read'] }),
    http.get('*/api/v1/users', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(given.page(rosa))
    }),
  )
  const { router, user } = renderApp('/users?active=true')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Role' }), 'Supervisor')
  await waitFor(() =>
    expect(asked).toEqual(['?limit=25&active=true', '?limit=25&role=SUPERVISOR&active=true']),
  )
  expect(router.state.location.search).toEqual({ active: true, role: 'SUPERVISOR' })
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  await waitFor(() => expect(router.state.location.search).toEqual({}))
})
