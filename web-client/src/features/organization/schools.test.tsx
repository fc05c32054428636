import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const cedar = { id: 's1', name: 'Cedar Ridge High', timeZone: 'America/Los_Angeles', active: true }
const mayRead = given.signedIn({ permissions: ['school:read'] })
const mayWrite = given.signedIn({ permissions: ['school:read', 'school:write'] })

describe('the list of schools', () => {
  it('shows every school with a link to it', async () => {
    server.use(...mayRead, given.get('/schools', given.page(cedar)))
    renderApp('/schools')
    const link = await screen.findByRole('link', { name: 'Cedar Ridge High' })
    expect(link).toHaveAttribute('href', '/schools/s1')
    expect(screen.queryByRole('link', { name: 'Add school' })).toBeNull()
    await expectAccessible()
  })

  it('keeps its order in the address', async () => {
    const asked: (string | null)[] = []
    server.use(
      ...mayRead,
      http.get('*/api/v1/schools', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('sort'))
        return HttpResponse.json(given.page(cedar))
      }),
    )
    const { router, user } = renderApp('/schools')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sort by' }), 'Name, Z to A')
    await waitFor(() => expect(asked).toEqual([null, '-name']))
    expect(router.state.location.search).toEqual({ sort: '-name' })
  })

  it('says so when there is none, and offers the next step', async () => {
    server.use(...mayWrite, given.get('/schools', given.page()))
    renderApp('/schools')
    expect(await screen.findByText('There is no school yet.')).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'Add school' })).not.toHaveLength(0)
  })

  it('says what went wrong and can try again', async () => {
    server.use(...mayRead, given.problem('get', '/schools', { requestId: 'req-9' }))
    const { user } = renderApp('/schools')
    expect(await screen.findByText('Reference req-9')).toBeVisible()
    server.use(given.get('/schools', given.page(cedar)))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'Cedar Ridge High' })).toBeVisible()
  })

  it('is closed to those without the permission, without asking the server', async () => {
    server.use(...given.signedIn())
    renderApp('/schools')
    expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
  })
})

describe('adding a school', () => {
  it('asks for what is missing before it sends', async () => {
    server.use(...mayWrite)
    const { user } = renderApp('/schools/new')
    await user.click(await screen.findByRole('button', { name: 'Add school' }))
    const name = screen.getByRole('textbox', { name: 'Name' })
    expect(name).toBeInvalid()
    expect(name).toHaveFocus()
    expect(name).toHaveAccessibleDescription('Please fill this in.')
    await expectAccessible()
  })

  it("shows the server's problem at its field, keeps the input and the key of a retry", async () => {
    const keys: (string | null)[] = []
    const errors = [{ pointer: '/name', code: 'taken', message: 'Another school has this name.' }]
    server.use(
      ...mayWrite,
      http.post('*/api/v1/schools', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return HttpResponse.json(
          { type: '/problems/conflict', title: '', status: 409, errors },
          { status: 409 },
        )
      }),
    )
    const { user } = renderApp('/schools/new')
    const name = await screen.findByRole('textbox', { name: 'Name' })
    await user.type(name, 'Cedar')
    await user.click(screen.getByRole('button', { name: 'Add school' }))
    expect(await screen.findByText('Another school has this name.')).toBeVisible()
    expect(name).toHaveValue('Cedar')
    await user.click(screen.getByRole('button', { name: 'Add school' }))
    await waitFor(() => expect(keys).toHaveLength(2))
    await user.type(name, ' Ridge')
    await user.click(screen.getByRole('button', { name: 'Add school' }))
    await waitFor(() => expect(keys).toHaveLength(3))
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('leads to the new school and says what happened', async () => {
    const view = { ...cedar, version: 0 }
    server.use(
      ...mayWrite,
      http.post('*/api/v1/schools', () => HttpResponse.json(view, { status: 201 })),
      given.get('/schools/s1', view),
    )
    const { router, user } = renderApp('/schools/new')
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Cedar Ridge High')
    await user.click(screen.getByRole('button', { name: 'Add school' }))
    expect(await screen.findByText('School added.')).toBeVisible()
    await waitFor(() => expect(router.state.location.pathname).toBe('/schools/s1'))
  })

  it('warns before typed input is left behind', async () => {
    server.use(...mayWrite, given.get('/schools', given.page(cedar)))
    const { router, user } = renderApp('/schools/new')
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Cedar')
    await user.click(screen.getByRole('link', { name: 'Cancel' }))
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Leave' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/schools'))
  })
})

describe('editing a school', () => {
  it('sends the version that was seen', async () => {
    const versions: (string | null)[] = []
    server.use(
      ...mayWrite,
      given.get('/schools/s1', { ...cedar, version: 3 }),
      http.put('*/api/v1/schools/s1', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return HttpResponse.json({ ...cedar, version: 4 })
      }),
    )
    const { user } = renderApp('/schools/s1/edit')
    await user.type(await screen.findByRole('textbox', { name: 'Short name' }), 'CRH')
    await user.click(screen.getByRole('button', { name: 'Save school' }))
    expect(await screen.findByText('School saved.')).toBeVisible()
    expect(versions).toEqual(['"3"'])
  })

  it('says that somebody was faster, and keeps the input', async () => {
    server.use(
      ...mayWrite,
      given.get('/schools/s1', { ...cedar, version: 3 }),
      given.problem('put', '/schools/s1', { type: '/problems/stale', status: 412 }),
    )
    const { user } = renderApp('/schools/s1/edit')
    const shortName = await screen.findByRole('textbox', { name: 'Short name' })
    await user.type(shortName, 'CRH')
    await user.click(screen.getByRole('button', { name: 'Save school' }))
    expect(await screen.findByText(/Somebody changed this/)).toBeVisible()
    expect(shortName).toHaveValue('CRH')
  })
})
