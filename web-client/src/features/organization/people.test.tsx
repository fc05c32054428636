import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const maya = {
  id: 'p1',
  version: 2,
  kind: 'STUDENT',
  givenName: 'Maya',
  familyName: 'Torres',
  schoolId: 's1',
  gradeLevel: '10',
  languages: ['en', 'es'],
  active: true,
}
const elena = { ...maya, id: 'p2', givenName: 'Elena', kind: 'GUARDIAN', schoolId: undefined }
const guardianship = {
  id: 'g1',
  guardianId: 'p2',
  givenName: 'Elena',
  familyName: 'Torres',
  relation: 'PARENT',
  educationalRights: true,
}
const mayRead = given.signedIn({ permissions: ['person:read'] })
const mayWrite = given.signedIn({ permissions: ['person:read', 'person:write'] })

/** Answers searches and remembers what they asked in their bodies. */
function searches() {
  const bodies: unknown[] = []
  const urls: string[] = []
  const handler = http.post('*/api/v1/people/search', async ({ request }) => {
    bodies.push(await request.json())
    urls.push(request.url)
    return request.headers.get('Accept') === 'text/csv'
      ? new HttpResponse('id,kind', { headers: { 'Content-Type': 'text/csv' } })
      : HttpResponse.json(given.page(maya))
  })
  return { bodies, urls, handler }
}

describe('the directory', () => {
  it('looks people up by name without putting the name into an address', async () => {
    const { bodies, urls, handler } = searches()
    server.use(...mayRead, handler)
    const { router, user } = renderApp('/people')
    await user.type(await screen.findByRole('searchbox', { name: 'Search by name' }), 'M')
    await waitFor(() => expect(bodies).toEqual([{}, { name: 'M' }]))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Student')
    await waitFor(() => expect(bodies.at(-1)).toEqual({ name: 'M', kind: 'STUDENT' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Active')
    await waitFor(() => expect(bodies.at(-1)).toEqual({ name: 'M', kind: 'STUDENT', active: true }))
    expect(router.state.location.search).toEqual({ kind: 'STUDENT', active: true })
    expect(urls.join()).not.toContain('name=')
    await expectAccessible()
  })

  it('follows the school of the switcher, and leads to the person', async () => {
    const { bodies, handler } = searches()
    server.use(...mayRead, handler)
    renderApp('/people?school=s1')
    const link = await screen.findByRole('link', { name: 'Maya Torres' })
    expect(link).toHaveAttribute('href', '/people/p1?school=s1')
    expect(bodies).toContainEqual({ schoolId: 's1' })
    expect(screen.queryByRole('link', { name: 'Add person' })).toBeNull()
  })

  it('exports what it shows, asked for in a body too', async () => {
    const { bodies, handler } = searches()
    URL.createObjectURL = () => 'blob:people'
    URL.revokeObjectURL = () => {}
    server.use(...mayRead, handler)
    const { user } = renderApp('/people?kind=STUDENT')
    await user.click(await screen.findByRole('button', { name: 'Export CSV' }))
    await waitFor(() => expect(bodies).toEqual([{ kind: 'STUDENT' }, { kind: 'STUDENT' }]))
  })
})

describe('a person', () => {
  it('shows what is on record and who may speak for a student', async () => {
    server.use(
      ...mayRead,
      given.get('/people/p1', maya),
      given.get('/people/p1/guardians', given.page(guardianship)),
    )
    renderApp('/people/p1')
    expect(await screen.findByRole('heading', { level: 1, name: 'Maya Torres' })).toBeVisible()
    expect(screen.getByText('English, Spanish')).toBeVisible()
    const guardians = within(screen.getByRole('region', { name: 'Guardians' }))
    expect(guardians.getByRole('link', { name: 'Elena Torres' })).toHaveAttribute('href', '/people/p2')
    expect(guardians.getByText('Parent · Holds educational rights')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Edit person' })).toBeNull()
    expect(guardians.queryByRole('button')).toBeNull()
    await expectAccessible()
  })

  it('looks the same whether it is somebody else’s or nobody', async () => {
    server.use(...mayRead, given.problem('get', '/people/p9', { type: '/problems/not-found', status: 404 }))
    renderApp('/people/p9')
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  })

  it('leads the privacy officer to its access log', async () => {
    const id = '0197a1b2-0000-7000-8000-000000000001'
    server.use(
      ...given.signedIn({ permissions: ['person:read', 'audit:read'] }),
      given.get(`/people/${id}`, { ...elena, id }),
    )
    renderApp(`/people/${id}`)
    expect(await screen.findByRole('link', { name: 'Access log' })).toHaveAttribute(
      'href',
      `/audit-entries?subjectId=${id}`,
    )
  })

  it('takes a guardian away after asking by name', async () => {
    const removed: string[] = []
    server.use(
      ...mayWrite,
      given.get('/people/p1', maya),
      given.get('/people/p1/guardians', given.page(guardianship)),
      http.delete('*/api/v1/people/p1/guardians/:id', ({ params }) => {
        removed.push(String(params['id']))
        return new HttpResponse(null, { status: 204 })
      }),
    )
    const { user } = renderApp('/people/p1')
    await user.click(await screen.findByRole('button', { name: 'Remove Elena Torres' }))
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Remove Elena Torres as a guardian of Maya Torres?' }),
    )
    await user.click(dialog.getByRole('button', { name: 'Remove Elena Torres' }))
    expect(await screen.findByText('Guardian removed.')).toBeVisible()
    expect(removed).toEqual(['g1'])
  })
})

describe('writing a person', () => {
  it('asks for a student’s school, and for the grade of students only', async () => {
    server.use(
      ...given.signedIn({
        permissions: ['person:read', 'person:write'],
        schools: [
          { id: 's1', name: 'Cedar Ridge High', timeZone: 'America/Los_Angeles' },
          { id: 's2', name: 'Riverside', timeZone: 'America/Los_Angeles' },
        ],
      }),
    )
    const { user } = renderApp('/people/new')
    await user.type(await screen.findByRole('textbox', { name: 'First name' }), 'Maya')
    await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'Torres')
    await user.click(screen.getByRole('button', { name: 'Add person' }))
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('combobox', { name: 'School' })).toBeInvalid()
    expect(screen.getByRole('textbox', { name: 'Grade' })).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Staff')
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Grade' })).toBeNull())
    await expectAccessible()
  })

  it('sends what was typed and leads to the person', async () => {
    const bodies: unknown[] = []
    server.use(
      ...mayWrite,
      http.post('*/api/v1/people', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(maya, { status: 201 })
      }),
      given.get('/people/p1', maya),
      given.get('/people/p1/guardians', given.page()),
    )
    const { router, user } = renderApp('/people/new')
    await user.type(await screen.findByRole('textbox', { name: 'First name' }), 'Maya')
    await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'Torres')
    await user.type(screen.getByRole('textbox', { name: 'Grade' }), '10')
    await user.click(screen.getByRole('checkbox', { name: 'Spanish' }))
    await user.click(screen.getByRole('button', { name: 'Add person' }))
    expect(await screen.findByText('Person added.')).toBeVisible()
    await waitFor(() => expect(router.state.location.pathname).toBe('/people/p1'))
    expect(bodies).toEqual([
      {
        kind: 'STUDENT',
        givenName: 'Maya',
        familyName: 'Torres',
        schoolId: 's1',
        gradeLevel: '10',
        languages: ['es'],
        active: true,
      },
    ])
  })

  it('says that somebody was faster, and keeps the input', async () => {
    server.use(
      ...mayWrite,
      given.get('/people/p1', maya),
      given.problem('put', '/people/p1', { type: '/problems/stale', status: 412 }),
    )
    const { user } = renderApp('/people/p1/edit')
    const name = await screen.findByRole('textbox', { name: 'Preferred name' })
    await user.type(name, 'May')
    await user.click(screen.getByRole('button', { name: 'Save person' }))
    expect(await screen.findByText(/Somebody changed this/)).toBeVisible()
    expect(name).toHaveValue('May')
  })

  it('adds a guardian who is found by name', async () => {
    const bodies: unknown[] = []
    server.use(
      ...mayWrite,
      given.get('/people/p1', maya),
      given.get('/people/p1/guardians', given.page(guardianship)),
      http.post('*/api/v1/people/search', () => HttpResponse.json(given.page(elena))),
      http.post('*/api/v1/people/p1/guardians', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(guardianship, { status: 201 })
      }),
    )
    const { user } = renderApp('/people/p1/guardians/new')
    await user.click(await screen.findByRole('button', { name: 'Add guardian' }))
    expect(screen.getByText('Please choose somebody.')).toBeVisible()
    await user.type(screen.getByRole('searchbox', { name: 'Guardian' }), 'Ele')
    await user.click(await screen.findByRole('button', { name: /Elena Torres/ }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Relation' }), 'Grandparent')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Add guardian' }))
    expect(await screen.findByText('Guardian added.')).toBeVisible()
    expect(bodies).toEqual([{ guardianId: 'p2', relation: 'GRANDPARENT', educationalRights: true }])
  })
})
