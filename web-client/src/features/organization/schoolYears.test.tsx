import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { monthsOf } from './schoolYearMonths'

const year = {
  id: 'y1',
  version: 4,
  schoolId: 's1',
  name: '2026–27',
  startsOn: '2026-08-17',
  endsOn: '2027-06-04',
  terms: [
    { id: 't1', name: 'Fall', startsOn: '2026-08-17', endsOn: '2026-12-18' },
    { id: 't2', name: 'Spring', startsOn: '2027-01-04', endsOn: '2027-06-04' },
  ],
  holidays: [{ name: 'Labor Day', startsOn: '2026-09-07', endsOn: '2026-09-07' }],
}
const mayWrite = given.signedIn({ permissions: ['school:read', 'school-year:write'] })

describe('the list of school years', () => {
  it('shows the years of the chosen school and which one is running', async () => {
    const asked: string[] = []
    const past = { ...year, id: 'y0', name: '2019–20', startsOn: '2019-08-19', endsOn: '2020-06-05' }
    const current = { ...year, name: 'Now', startsOn: '2020-08-17', endsOn: '2999-06-04' }
    server.use(
      ...given.signedIn({ permissions: ['school:read'] }),
      http.get('*/api/v1/school-years', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(given.page(current, past))
      }),
    )
    renderApp('/school-years?school=s1')
    expect(
      await screen.findByRole('row', { name: /Now Cedar Ridge High Aug 17, 2020 Jun 4, 2999 Current/ }),
    ).toBeVisible()
    expect(screen.getByRole('row', { name: /2019–20 .* Past/ })).toBeVisible()
    expect(asked).toEqual(['?limit=25&schoolId=s1'])
    await expectAccessible()
  })
})

describe('a school year', () => {
  it('shows its terms, holidays and months', async () => {
    server.use(...mayWrite, given.get('/school-years/y1', year))
    renderApp('/school-years/y1')
    const terms = within(await screen.findByRole('region', { name: 'Terms' }))
    expect(terms.getByText('Aug 17, 2026 – Dec 18, 2026')).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'Holidays' })).getByText('Sep 7, 2026')).toBeVisible()
    const september = within(screen.getByRole('table', { name: 'September 2026' }))
    expect(september.getByRole('cell', { name: /^7\s*Labor Day$/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Edit school year' })).toBeVisible()
    await expectAccessible()
  })

  it('has no school between two terms, at weekends and on holidays', () => {
    const days = monthsOf({ ...year, version: 0 }).flatMap(({ weeks }) => weeks.flat())
    const kindOf = (day: string) => days.find((place) => place?.day === day)?.kind
    expect(days.filter((place) => place)).toHaveLength(292)
    expect(kindOf('2026-08-17')).toBe('school')
    expect(kindOf('2026-08-22')).toBe('weekend')
    expect(kindOf('2026-09-07')).toBe('holiday')
    expect(kindOf('2026-12-21')).toBe('break')
    expect(kindOf('2027-06-04')).toBe('school')
  })
})

describe('writing a school year', () => {
  it('does not let a year end before it starts', async () => {
    server.use(...mayWrite)
    const { user } = renderApp('/school-years/new')
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), '2026–27')
    await user.type(screen.getByLabelText(/First day/), '2026-08-17')
    await user.type(screen.getByLabelText(/Last day/), '2026-06-04')
    await user.click(screen.getByRole('button', { name: 'Add school year' }))
    expect(screen.getByLabelText(/Last day/)).toHaveAccessibleDescription(
      'The last day comes after the first.',
    )
  })

  it('adds, changes and removes rows, and sends all of the year', async () => {
    const bodies: unknown[] = []
    server.use(
      ...mayWrite,
      given.get('/school-years/y1', year),
      http.put('*/api/v1/school-years/y1', async ({ request }) => {
        bodies.push(await request.json(), request.headers.get('If-Match'))
        return HttpResponse.json({ ...year, version: 5 })
      }),
    )
    const { router, user } = renderApp('/school-years/y1/edit')
    await user.click(await screen.findByRole('button', { name: 'Remove term 1' }))
    await user.click(screen.getByRole('button', { name: 'Add holiday' }))
    const added = screen.getAllByRole('textbox', { name: 'Holiday' }).at(-1)
    await user.type(added ?? document.body, 'Thanksgiving')
    await user.click(screen.getByRole('button', { name: 'Save school year' }))
    expect(screen.getAllByText('Please fill this in.')).toHaveLength(2)
    const row = within(added?.closest('li') ?? document.body)
    await user.type(row.getByLabelText(/First day/), '2026-11-26')
    await user.type(row.getByLabelText(/Last day/), '2026-11-27')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Save school year' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/school-years/y1'))
    expect(bodies).toEqual([
      {
        schoolId: 's1',
        name: '2026–27',
        startsOn: '2026-08-17',
        endsOn: '2027-06-04',
        terms: [{ name: 'Spring', startsOn: '2027-01-04', endsOn: '2027-06-04' }],
        holidays: [
          { name: 'Labor Day', startsOn: '2026-09-07', endsOn: '2026-09-07' },
          { name: 'Thanksgiving', startsOn: '2026-11-26', endsOn: '2026-11-27' },
        ],
      },
      '"4"',
    ])
  })

  it("shows the server's problem at its row", async () => {
    const errors = [{ pointer: '/terms/1/startsOn', code: 'invalid', message: 'Two terms share a day' }]
    server.use(
      ...mayWrite,
      given.get('/school-years/y1', year),
      given.problem('put', '/school-years/y1', {
        type: '/problems/validation-failed',
        status: 400,
        errors,
      }),
    )
    const { user } = renderApp('/school-years/y1/edit')
    await user.click(await screen.findByRole('button', { name: 'Save school year' }))
    expect(await screen.findByText('Two terms share a day')).toBeVisible()
    const [, second] = screen.getAllByRole('textbox', { name: 'Term' })
    const row = within(second?.closest('li') ?? document.body)
    expect(row.getByLabelText(/First day/)).toBeInvalid()
  })
})
