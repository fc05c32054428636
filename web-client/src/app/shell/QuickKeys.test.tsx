import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { session } from '@/api/session'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const nothing = given.get('/today', { items: [], counts: {} })
const empty = 'All done. Nothing is waiting for you.'

beforeEach(() => session.accept({ accessToken: 'token', tokenType: 'Bearer', expiresIn: 600 }))

describe('the palette', () => {
  it('leads to a page by a few letters, with the keyboard alone', async () => {
    server.use(
      ...given.signedIn({ permissions: ['school:read', 'school:write'] }),
      nothing,
      given.get('/schools', given.page()),
    )
    const { router, user } = renderApp('/')
    await screen.findByText(empty)
    await user.keyboard('{Control>}k{/Control}')
    const search = await screen.findByRole('textbox', { name: 'Search or jump to…' })
    await user.type(search, 'schools')
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('Schools'))
    await expectAccessible(screen.getByRole('dialog'))
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/schools'))
  })

  it('offers nothing that one may not open', async () => {
    server.use(...given.signedIn({ permissions: ['school:read'] }), nothing)
    const { user } = renderApp('/')
    await user.click(await screen.findByRole('button', { name: /Search or jump to/ }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'add')
    expect(await within(dialog).findByText('Nothing is called that.')).toBeVisible()
  })

  it('finds people for those who see the directory, and keeps the name off the address', async () => {
    server.use(
      ...given.signedIn({ permissions: ['person:read'] }),
      nothing,
      http.post('*/api/v1/people/search', async ({ request }) => {
        expect(await request.json()).toMatchObject({ name: 'torr', active: true })
        expect(request.url).not.toContain('torr')
        const maya = { id: 'p1', kind: 'STUDENT', givenName: 'Maya', familyName: 'Torres', active: true }
        return HttpResponse.json(given.page(maya))
      }),
    )
    const { router, user } = renderApp('/')
    await user.click(await screen.findByRole('button', { name: /Search or jump to/ }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox'), 'torr')
    await user.click(await within(dialog).findByText('Maya Torres'))
    await waitFor(() => expect(router.state.location.pathname).toBe('/people/p1'))
  })
})

describe('the list of keys', () => {
  it('opens with a question mark', async () => {
    server.use(...given.signedIn(), nothing)
    const { user } = renderApp('/')
    await screen.findByText(empty)
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keys' })
    expect(dialog).toHaveTextContent('Search or jump to a page, an action or a person')
    await expectAccessible(dialog)
  })
})
