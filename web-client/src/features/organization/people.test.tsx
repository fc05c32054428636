import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const maya = { id: 'p1', givenName: 'Maya', familyName: 'Torres', kind: 'STUDENT', active: true }

it('looks people up by name without putting the name into an address', async () => {
  const bodies: unknown[] = []
  const urls: string[] = []
  server.use(
    ...given.signedIn({ permissions: ['person:read'] }),
    http.post('*/api/v1/people/search', async ({ request }) => {
      bodies.push(await request.json())
      urls.push(request.url)
      return HttpResponse.json(given.page(maya))
    }),
  )
  const { router, user } = renderApp('/people')
  await user.type(await screen.findByRole('searchbox', { name: 'Search by name' }), 'M')
  await waitFor(() => expect(bodies).toEqual([{}, { name: 'M' }]))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Student')
  await waitFor(() => expect(bodies.at(-1)).toEqual({ name: 'M', kind: 'STUDENT' }))
  expect(router.state.location.search).toEqual({ kind: 'STUDENT' })
  expect(urls.join()).not.toContain('name=')
  await expectAccessible()
})

it('follows the school of the switcher', async () => {
  const bodies: unknown[] = []
  server.use(
    ...given.signedIn({ permissions: ['person:read'] }),
    http.post('*/api/v1/people/search', async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json(given.page(maya))
    }),
  )
  renderApp('/people?school=s1')
  expect(await screen.findByText('Maya Torres')).toBeVisible()
  expect(bodies).toContainEqual({ schoolId: 's1' })
})
