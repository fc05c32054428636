import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const words = (text: string) => ({ en: text, es: text })
const courses = [
  {
    code: 'MAKING_REFERRALS',
    name: words('Making referrals'),
    description: words('How to find an adult.'),
    audiences: ['STUDENT'],
    validMonths: 12,
    requiredForStudentAdvocates: true,
    source: 'S2.9',
  },
]
const advocate = {
  id: 'v1',
  version: 1,
  personId: 'p1',
  name: 'Maya Torres',
  schoolId: 's1',
  status: 'ENDED',
  programId: 'g1',
  program: 'Peer Support',
  school: 'Cedar Ridge High',
  termStartsOn: '2026-08-17',
  termEndsOn: '2027-06-04',
  languages: [],
  models: [],
}
const completion = {
  id: 'k1',
  version: 2,
  advocateId: 'v1',
  advocate: 'Maya Torres',
  schoolId: 's1',
  courseCode: 'MAKING_REFERRALS',
  completedOn: '2020-09-01',
  expiresOn: '2021-09-01',
  deliveryMode: 'CLASS',
}
const trainer = given.signedIn({ permissions: ['advocate:read', 'training:read', 'training:write'] })
const around = [
  given.get('/courses', courses),
  given.get('/courses/MAKING_REFERRALS', courses[0] ?? {}),
  given.get('/peer-advocates/v1', advocate),
  given.get('/peer-advocates/v1/supervisors', []),
  given.get('/peer-advocates/v1/availability', { advocateId: 'v1', version: 1, slots: [] }),
  given.get('/reference/service-models', []),
  given.get('/training-completions', given.page(completion)),
]

it('lists the courses and shows each', async () => {
  server.use(...trainer, ...around)
  const { user } = renderApp('/courses')
  await user.click(await screen.findByRole('link', { name: 'Making referrals' }))
  expect(await screen.findByText('How to find an adult.')).toBeVisible()
  expect(screen.getByText('12 months')).toBeVisible()
  await expectAccessible()
})

it('shows who has completed what and keeps its filters in the address', async () => {
  server.use(...trainer, ...around)
  const { router, user } = renderApp('/training-completions')
  expect(await screen.findByRole('link', { name: 'Maya Torres' })).toBeVisible()
  expect(screen.getByText('Expired')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Expires' }), 'Within 30 days')
  await waitFor(() => expect(router.state.location.search).toEqual({ expiring: '30' }))
  await expectAccessible()
})

it('records a completion and refuses one in the future', async () => {
  const bodies: unknown[] = []
  server.use(
    ...trainer,
    ...around,
    http.post('*/api/v1/training-completions', async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json(completion, { status: 201 })
    }),
  )
  const { user } = renderApp('/peer-advocates/v1/training/new?course=MAKING_REFERRALS')
  const day = await screen.findByLabelText(/^Completed on/)
  await user.clear(day)
  await user.type(day, '2999-01-01')
  await user.click(screen.getByRole('button', { name: 'Record a completion' }))
  expect(day).toHaveAccessibleDescription('A course cannot be completed in the future.')
  await user.clear(day)
  await user.type(day, '2020-09-01')
  await user.click(screen.getByRole('button', { name: 'Record a completion' }))
  expect(await screen.findByText('Completion recorded.')).toBeVisible()
  expect(bodies).toEqual([
    { advocateId: 'v1', courseCode: 'MAKING_REFERRALS', completedOn: '2020-09-01', deliveryMode: 'CLASS' },
  ])
})

it('takes a mistake back after a question, in the version that was seen', async () => {
  const versions: (string | null)[] = []
  server.use(
    ...trainer,
    ...around,
    given.get('/training-completions/k1', completion),
    http.post('*/api/v1/training-completions/k1/withdrawal', ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...completion, withdrawnAt: '2026-10-01T10:00:00Z' })
    }),
  )
  const { user } = renderApp('/peer-advocates/v1')
  await user.click(await screen.findByRole('button', { name: 'Withdraw Making referrals' }))
  const dialog = await screen.findByRole('dialog', { name: 'Withdraw the completion of Making referrals?' })
  await user.click(within(dialog).getByRole('button', { name: 'Withdraw Making referrals' }))
  expect(await screen.findByText('Completion withdrawn.')).toBeVisible()
  expect(versions).toEqual(['"2"'])
})

it("shows an advocate's own training", async () => {
  server.use(
    ...given.signedIn({ personId: 'p1', permissions: ['training:read', 'advocate:read', 'agreement:sign'] }),
    ...around,
    given.get('/peer-advocates', given.page({ ...advocate, status: 'SELECTED' })),
  )
  renderApp('/my-training')
  const needed = await screen.findByRole('region', { name: 'Needed before you see someone' })
  expect(within(needed).getByText('Expired')).toBeVisible()
  await expectAccessible()
})
