import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const text = (en: string) => ({ en, es: en })
const levels = ['PREPARING', 'STARTING', 'APPLYING', 'REFINING'] as const
const names = ['Preparing', 'Starting', 'Applying', 'Refining']
const guide = {
  component: 'SELF_CARE',
  edition: 1,
  translation: 'OURS',
  introduction: [text('Staff asked for a guide.')],
  closing: text('Take care.'),
  levels: levels.map((level, place) => ({
    level,
    name: text(names[place] ?? ''),
    description: text(`About ${names[place]}`),
  })),
  milestones: [
    {
      id: 'm1',
      track: 'LEADERSHIP',
      number: 1,
      text: text('Develop goals.'),
      actions: [
        {
          id: 'x1',
          level: 'PREPARING',
          code: 'a',
          text: text('Set a priority.'),
          original: 'Set a prority.',
        },
        { id: 'x2', level: 'STARTING', text: text('Begin a course.') },
      ],
    },
    { id: 'm2', track: 'LEADERSHIP', number: 2, text: text('Train staff.'), actions: [] },
    { id: 'm3', track: 'STAFF', number: 1, text: text('Understand fatigue.'), actions: [] },
  ],
}
const cycle = {
  id: 'c1',
  version: 3,
  scope: 'SCHOOL',
  schoolId: 's1',
  schoolName: 'Cedar Ridge High',
  component: 'SELF_CARE',
  edition: 1,
  track: 'LEADERSHIP',
  name: 'Fall 2026',
  facilitator: { id: 'p1', name: 'Patricia Nguyen' },
  raters: [{ id: 'p9', name: 'Amina Farah' }],
  status: 'OPEN',
  startedAt: '2026-10-01T17:00:00Z',
  previousId: 'c0',
  celebrations: [
    {
      id: 'b1',
      milestoneId: 'm1',
      words: 'Every meeting opens with it.',
      authorId: 'p9',
      authorName: 'Amina Farah',
      writtenAt: '2026-10-05T17:00:00Z',
    },
  ],
  part: 'LEADS',
}
const map = {
  cycleId: 'c1',
  previousId: 'c0',
  milestones: [
    {
      milestoneId: 'm1',
      number: 1,
      reached: 'PREPARING',
      change: 1,
      levels: levels.map((level, place) => ({
        level,
        done: place === 0 ? 3 : 0,
        notApplicable: place === 0 ? 1 : 0,
        inProgress: place === 1 ? 2 : 0,
        notYet: 0,
        total: 4,
        previousDone: 1,
      })),
    },
  ],
}
const blank = { version: 0, previousState: 'NOT_YET' }
const answers = [
  { ...blank, actionId: 'x1', version: 1, state: 'DONE', evidence: 'In the plan', raterName: 'Amina Farah' },
  { ...blank, actionId: 'x2' },
]
const leader = (change: object = {}) => [
  ...given.signedIn({
    personId: 'p1',
    permissions: [
      'milestone:read',
      'milestone:rate',
      'milestone:facilitate',
      'next-step:read',
      'next-step:write',
    ],
  }),
  given.get('/milestone-rubrics/SELF_CARE', guide),
  given.get('/milestone-rubrics/SELF_CARE/editions/1', guide),
  given.get('/milestone-cycles/c1', { ...cycle, ...change }),
  given.get('/milestone-cycles/c1/heat-map', map),
  given.get('/milestone-cycles/c1/ratings', answers),
  given.get('/next-steps', given.page()),
]

describe('the guides', () => {
  it('are listed, those without a text by their name only', async () => {
    server.use(
      ...leader(),
      given.get('/milestone-rubrics', [
        {
          code: 'FAMILY_PARTNERSHIP',
          name: text('Family Partnership'),
          namedBy: 'CHAPTER_LISTING',
          editions: [],
        },
        { code: 'SELF_CARE', name: text('Self-Care'), namedBy: 'GUIDE', editions: [1] },
      ]),
    )
    renderApp('/milestone-guides')
    expect(await screen.findByRole('link', { name: 'Self-Care' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Family Partnership' })).toBeNull()
    expect(screen.getByText('Text not at hand')).toBeVisible()
    await expectAccessible()
  })

  it('are read a track at a time, with the source where a slip was corrected', async () => {
    server.use(...leader())
    const { user } = renderApp('/milestone-guides/SELF_CARE')
    const first = await screen.findByRole('region', { name: 'Leadership 1' })
    expect(within(first).getByText('Set a priority.')).toBeVisible()
    expect(within(first).getByText('Set a prority.')).toBeInTheDocument()
    await expectAccessible()
    await user.click(screen.getByRole('radio', { name: 'Staff' }))
    expect(await screen.findByRole('region', { name: 'Staff 1' })).toBeVisible()
  })
})

describe('a cycle', () => {
  it('is started for a school with named raters', async () => {
    const sent: unknown[] = []
    server.use(
      ...leader(),
      given.get('/milestone-cycles/staff', [
        { id: 'p1', name: 'Patricia Nguyen' },
        { id: 'p9', name: 'Amina Farah' },
      ]),
      http.post('*/api/v1/milestone-cycles', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(cycle, { status: 201 })
      }),
    )
    const { router, user } = renderApp('/milestone-cycles/new')
    await user.type(await screen.findByRole('textbox', { name: /^Cycle/ }), 'Fall 2026')
    await user.click(await screen.findByRole('checkbox', { name: 'Amina Farah' }))
    expect(screen.queryByRole('checkbox', { name: 'Patricia Nguyen' })).toBeNull()
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Start the cycle' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/milestone-cycles/c1'))
    expect(sent).toEqual([
      {
        scope: 'SCHOOL',
        schoolId: 's1',
        component: 'SELF_CARE',
        track: 'LEADERSHIP',
        name: 'Fall 2026',
        raterIds: ['p9'],
      },
    ])
  })

  it('gets another leader and other raters', async () => {
    const sent: unknown[] = []
    server.use(
      ...leader(),
      http.get('*/api/v1/milestone-cycles/staff', ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('leading')
            ? [{ id: 'p7', name: 'Walter Brandt' }]
            : [
                { id: 'p9', name: 'Amina Farah' },
                { id: 'p8', name: 'Daniel Whitcomb' },
              ],
        ),
      ),
      http.put('*/api/v1/milestone-cycles/c1', async ({ request }) => {
        expect(request.headers.get('If-Match')).toBe('"3"')
        sent.push(await request.json())
        return HttpResponse.json(cycle)
      }),
    )
    const { router, user } = renderApp('/milestone-cycles/c1/edit')
    await user.click(await screen.findByRole('checkbox', { name: 'Daniel Whitcomb' }))
    await screen.findByRole('option', { name: 'Walter Brandt' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Led by' }), 'Walter Brandt')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Save the cycle' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/milestone-cycles/c1'))
    expect(sent).toEqual([{ name: 'Fall 2026', facilitatorId: 'p7', raterIds: ['p9', 'p8'] }])
  })

  it('shows how far it is, as a map and in numbers', async () => {
    server.use(...leader())
    const { user } = renderApp('/milestone-cycles/c1')
    const table = await screen.findByRole('table', { name: 'How far we are' })
    const row = within(table).getByRole('row', { name: /Leadership 1/ })
    expect(within(row).getByText('4 of 4 done')).toBeInTheDocument()
    expect(within(row).getByText('Up 1 level since the last cycle')).toBeVisible()
    expect(screen.getByText('Every meeting opens with it.')).toBeVisible()
    await expectAccessible()
    await user.click(screen.getByRole('link', { name: 'As a table' }))
    const numbers = await screen.findByRole('table', { name: 'How far we are, in numbers' })
    expect(
      within(within(numbers).getByRole('row', { name: /Starting/ }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['', '0', '0', '2', '0', '2', '1'])
    await expectAccessible()
  })

  it('does not call it a fall while answers are missing', async () => {
    const [first] = map.milestones
    server.use(
      given.get('/milestone-cycles/c1/heat-map', {
        ...map,
        milestones: [{ ...first, reached: undefined, change: -1 }],
      }),
      ...leader(),
    )
    renderApp('/milestone-cycles/c1')
    expect(await screen.findByText('10 actions have no answer yet')).toBeVisible()
    expect(screen.queryByText(/^Down/)).toBeNull()
  })

  it('names what has no answer instead of closing', async () => {
    server.use(...leader())
    const { user } = renderApp('/milestone-cycles/c1')
    await user.click(await screen.findByRole('button', { name: 'Close the cycle' }))
    const dialog = await screen.findByRole('dialog', { name: 'Close Fall 2026?' })
    expect(await within(dialog).findByText(/One action has no answer yet/)).toBeVisible()
    expect(within(dialog).getByRole('link', { name: 'Leadership 1' })).toHaveAttribute(
      'href',
      '/milestone-cycles/c1/rate?milestone=m1',
    )
    expect(within(dialog).queryByRole('button', { name: 'Close the cycle' })).toBeNull()
    await expectAccessible()
  })

  it('is only looked at by those who do not rate', async () => {
    server.use(
      ...leader({ part: 'READS' }),
      ...given.signedIn({ memberships: [{ role: 'BOARD_VIEWER' }], permissions: ['milestone:read'] }),
    )
    renderApp('/milestone-cycles/c1')
    expect(await screen.findByRole('table', { name: 'How far we are' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Rate' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Close the cycle' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Celebrate' })).toBeNull()
  })

  it('is compared with the last one, answer by answer', async () => {
    server.use(...leader())
    renderApp('/milestone-cycles/c1/answers')
    const first = await screen.findByRole('region', { name: 'Leadership 1' })
    const [done] = within(first).getAllByRole('listitem')
    expect(done).toHaveTextContent('Done')
    expect(done).toHaveTextContent('In the plan')
    expect(done).toHaveTextContent('Last time: Not yet')
    await expectAccessible()
  })
})

describe('rating', () => {
  const answered = async (request: Request, version: number) =>
    HttpResponse.json({
      ...blank,
      actionId: 'x2',
      ...Object(await request.json()),
      version,
      raterName: 'Patricia Nguyen',
    })

  it('saves by itself, one answer after another', async () => {
    const versions: (string | null)[] = []
    server.use(
      ...leader(),
      http.put('*/api/v1/milestone-cycles/c1/ratings/x2', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return answered(request, versions.length)
      }),
    )
    const { user } = renderApp('/milestone-cycles/c1/rate')
    const group = await screen.findByRole('group', { name: 'Begin a course.' })
    await user.click(within(group).getByRole('radio', { name: 'In progress' }))
    expect(await screen.findByText(/^Saved /)).toBeVisible()
    expect(await screen.findByText('2 of 2 answered')).toBeVisible()
    await user.click(within(group).getByRole('radio', { name: 'Done' }))
    await waitFor(() => expect(versions).toEqual(['"0"', '"1"']))
    await expectAccessible()
  })

  it('waits for the reason why an action does not apply', async () => {
    const sent: unknown[] = []
    server.use(
      ...leader(),
      http.put('*/api/v1/milestone-cycles/c1/ratings/x2', async ({ request }) => {
        sent.push(await request.clone().json())
        return answered(request, 1)
      }),
    )
    const { user } = renderApp('/milestone-cycles/c1/rate')
    const group = await screen.findByRole('group', { name: 'Begin a course.' })
    await user.click(within(group).getByRole('radio', { name: 'Does not apply' }))
    expect(await screen.findByText('Say why; it is saved then.')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: /Why it does not apply/ }), 'No courses here')
    await user.tab()
    await waitFor(() => expect(sent).toEqual([{ state: 'NOT_APPLICABLE', reason: 'No courses here' }]))
  })

  it('overwrites nobody: both answers are shown, and one is chosen', async () => {
    const versions: (string | null)[] = []
    server.use(
      ...leader(),
      http.put('*/api/v1/milestone-cycles/c1/ratings/x2', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return versions.length === 1
          ? HttpResponse.json(
              { type: '/problems/stale', title: 'Someone changed this in the meantime', status: 412 },
              { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
            )
          : answered(request, 6)
      }),
      given.get('/milestone-cycles/c1/ratings/x2', {
        ...blank,
        actionId: 'x2',
        version: 5,
        state: 'NOT_YET',
        raterName: 'Amina Farah',
      }),
    )
    const { user } = renderApp('/milestone-cycles/c1/rate')
    const group = await screen.findByRole('group', { name: 'Begin a course.' })
    await user.click(within(group).getByRole('radio', { name: 'Done' }))
    expect(await screen.findByText('Amina Farah answered in the meantime: Not yet')).toBeVisible()
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Keep mine' }))
    await waitFor(() => expect(versions).toEqual(['"0"', '"5"']))
  })

  it('makes a next step of an unmet action with one tap', async () => {
    const sent: object[] = []
    server.use(
      ...leader(),
      http.post('*/api/v1/next-steps', async ({ request }) => {
        sent.push(Object(await request.json()))
        return HttpResponse.json({ id: 'n1', version: 0 }, { status: 201 })
      }),
    )
    const { user } = renderApp('/milestone-cycles/c1/rate')
    await user.click(await screen.findByRole('button', { name: 'Plan a next step Begin a course.' }))
    expect(await screen.findByRole('link', { name: /^Planned, for you in two weeks/ })).toHaveAttribute(
      'href',
      '/next-steps/n1/edit',
    )
    expect(sent).toMatchObject([
      { cycleId: 'c1', milestoneId: 'm1', actionId: 'x2', words: 'Begin a course.' },
    ])
    expect(screen.queryByRole('button', { name: 'Plan a next step Set a priority.' })).toBeNull()
  })

  it('is over when the cycle is closed', async () => {
    server.use(...leader({ status: 'CLOSED' }))
    renderApp('/milestone-cycles/c1/rate')
    expect(await screen.findByText('This cycle is closed and stays as it was.')).toBeVisible()
  })
})

it('lists cycles, says when there is none, and is closed without the permission', async () => {
  const row = {
    ...cycle,
    facilitatorName: 'Patricia Nguyen',
    rated: 12,
    actions: 48,
    updatedAt: '2026-10-05T17:00:00Z',
  }
  server.use(...leader(), given.get('/milestone-cycles', given.page(row)))
  renderApp('/milestone-cycles')
  expect(await screen.findByText('12 of 48 answered')).toBeVisible()
  await expectAccessible()
  server.use(...leader(), given.get('/milestone-cycles', given.page()))
  renderApp('/milestone-cycles')
  expect(await screen.findByText('No cycle has been started here.')).toBeVisible()
  server.use(...given.signedIn())
  renderApp('/milestone-cycles')
  expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
})
