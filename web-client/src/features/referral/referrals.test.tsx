import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const text = (en: string) => ({ en, es: en })
const kinds = {
  referralKinds: [],
  concernKinds: [
    {
      code: 'HARM_TO_SELF',
      name: text('Harm to self'),
      referralKind: 'SAFETY',
      safety: true,
      minimumUrgency: 'SAFETY',
    },
    {
      code: 'SCHOOL_WORK',
      name: text('School work'),
      referralKind: 'LEARNING',
      safety: false,
      minimumUrgency: 'ROUTINE',
    },
  ],
}
const directory = {
  programId: 'g1',
  version: 0,
  roles: [
    {
      kind: 'SAFETY',
      receiverId: 'okafor',
      receiverName: 'Mr Okafor',
      deputyId: 'lind',
      deputyName: 'Ms Lindqvist',
    },
    { kind: 'LEARNING', receiverId: 'lind', receiverName: 'Ms Lindqvist' },
  ],
  unavailable: [],
}
const it1 = {
  id: 'r1',
  version: 4,
  number: 42,
  schoolId: 's1',
  programId: 'g1',
  referralKind: 'SAFETY',
  concernKind: 'HARM_TO_SELF',
  urgency: 'SAFETY',
  status: 'SENT',
  red: true,
  sentAt: '2026-10-14T17:00:00Z',
  waitingSince: '2026-10-14T17:00:00Z',
  seenAs: 'SENDER_ADVOCATE',
  words: 'She said she wants to hurt herself.',
  sender: { id: 'p1', name: 'Maya Torres' },
  receiver: { id: 'okafor', name: 'Mr Okafor' },
  allowed: ['ACKNOWLEDGED', 'REVOKED'],
}
const reference = [
  given.get(
    '/programs',
    given.page({ id: 'g1', name: 'Peer support', schoolId: 's1', schoolName: 'Cedar', status: 'ACTIVE' }),
  ),
  given.get('/programs/g1', {
    id: 'g1',
    schoolId: 's1',
    emergencyText: text('Call 911. Stay with the person.'),
  }),
  given.get('/programs/g1/referral-directory', directory),
  given.get('/reference/concern-kinds', kinds),
]
const advocate = [
  ...given.signedIn({
    personId: 'p1',
    memberships: [{ role: 'PEER_ADVOCATE', schoolId: 's1' }],
    permissions: ['referral:read', 'referral:create'],
  }),
  ...reference,
]
const receiver = (
  it: object,
  permissions = ['referral:read', 'referral:create', 'referral:handle', 'referral:decide'],
) => [
  ...given.signedIn({
    personId: 'okafor',
    memberships: [{ role: 'COUNSELLOR', schoolId: 's1' }],
    permissions,
  }),
  ...reference,
  given.get('/referrals/r1', { ...it1, seenAs: 'RECIPIENT', ...it }),
]

describe('getting an adult', () => {
  it('sends exactly the words of the preview, and says that nobody has it yet', async () => {
    const sent: unknown[] = []
    server.use(
      ...advocate,
      http.post('*/api/v1/referrals', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(it1, { status: 201 })
      }),
      given.get('/referrals/r1', it1),
    )
    const { user } = renderApp('/referrals/new')
    await user.click(await screen.findByRole('radio', { name: 'Harm to self' }))
    expect(screen.getByText('Call 911. Stay with the person.')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'In person' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which adult?' }), 'Ms Lindqvist')
    await user.type(
      screen.getByRole('textbox', { name: 'What should the adult know?' }),
      'She wants to hurt herself',
    )
    const preview = screen.getByRole('region', { name: 'This and only this goes to Mr Okafor' })
    expect(within(preview).getByText('She wants to hurt herself')).toBeVisible()
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Send to Mr Okafor' }))
    expect(await screen.findByRole('heading', { name: /Nobody has it yet/ })).toBeVisible()
    expect(screen.getByText('Asked: Mr Okafor. No answer so far.')).toBeVisible()
    expect(sent).toEqual([
      {
        programId: 'g1',
        concernKind: 'HARM_TO_SELF',
        urgency: 'SAFETY',
        householdInvolved: false,
        words: 'She wants to hurt herself',
        notThisAdult: [],
        handOver: { manner: 'IN_PERSON', toPersonId: 'lind' },
      },
    ])
    await expectAccessible()
  })

  it('passes over an adult who must not have it', async () => {
    server.use(...advocate)
    const { user } = renderApp('/referrals/new')
    await user.click(await screen.findByRole('radio', { name: 'Harm to self' }))
    await user.click(screen.getByText('Somebody must not have this?'))
    await user.click(screen.getByRole('checkbox', { name: 'Mr Okafor' }))
    expect(screen.getByRole('button', { name: 'Send to Ms Lindqvist' })).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Ms Lindqvist' }))
    expect(screen.getByRole('heading', { name: 'No adult is named for this' })).toBeVisible()
  })

  it('names the student, and an adult whom the program does not name, by looking them up', async () => {
    const asked: unknown[] = []
    const sent: unknown[] = []
    server.use(
      ...advocate,
      http.post<never, { kind: string }>('*/api/v1/people/lookup', async ({ request }) => {
        const input = await request.json()
        asked.push(input)
        const found =
          input.kind === 'STUDENT'
            ? { id: 'omar', name: 'Omar Kim', gradeLevel: '9', schoolName: 'Cedar Ridge High' }
            : { id: 'nurse', name: 'Ms Reyes', schoolName: 'Cedar Ridge High' }
        return HttpResponse.json({ items: [found], more: false })
      }),
      http.post('*/api/v1/referrals', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(it1, { status: 201 })
      }),
      given.get('/referrals/r1', it1),
    )
    const { user } = renderApp('/referrals/new')
    await user.click(await screen.findByRole('radio', { name: 'Harm to self' }))
    await user.type(screen.getByRole('searchbox', { name: 'Student' }), 'oma')
    await user.click(await screen.findByRole('button', { name: /^Omar Kim Grade 9/ }))
    await user.click(screen.getByText('Somebody must not have this?'))
    await user.type(screen.getByRole('searchbox', { name: 'Another adult' }), 'reyes')
    await user.click(await screen.findByRole('button', { name: /^Ms Reyes/ }))
    expect(screen.getByRole('checkbox', { name: 'Ms Reyes' })).toBeChecked()
    await user.type(screen.getByRole('textbox', { name: 'What should the adult know?' }), 'Help')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Send to Mr Okafor' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ studentId: 'omar', notThisAdult: ['nurse'] })
    expect(asked).toEqual([
      { query: 'oma', kind: 'STUDENT', schoolId: 's1' },
      { query: 'reyes', kind: 'STAFF', schoolId: 's1' },
    ])
  })

  it('says who gets it when the receiver has left', async () => {
    server.use(
      given.get('/programs/g1/referral-directory', { ...directory, unavailable: ['okafor'] }),
      ...advocate,
    )
    const { user } = renderApp('/referrals/new')
    await user.click(await screen.findByRole('radio', { name: 'Harm to self' }))
    expect(screen.getByRole('button', { name: 'Send to Ms Lindqvist' })).toBeVisible()
  })

  it('asks of a routine one what the student was told, and of what is missing where it is missing', async () => {
    server.use(...advocate)
    const { user } = renderApp('/referrals/new')
    await user.click(await screen.findByRole('radio', { name: 'School work' }))
    await user.click(screen.getByRole('button', { name: 'Send to Ms Lindqvist' }))
    const question = screen.getByRole('group', { name: 'Does the student agree that an adult is told?' })
    expect(question).toHaveAccessibleDescription('Say whether the student agrees.')
    expect(screen.getByRole('textbox', { name: 'What should the adult know?' })).toBeInvalid()
    await user.click(within(question).getByRole('radio', { name: 'No, but I have to tell' }))
    expect(screen.getByText('Say why an adult has to know.')).toBeVisible()
  })

  it('never looks sent when it was not, and tries again as the same', async () => {
    const keys: (string | null)[] = []
    server.use(
      ...advocate,
      http.post('*/api/v1/referrals', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return HttpResponse.error()
      }),
    )
    const { user } = renderApp('/referrals/new')
    await user.click(await screen.findByRole('radio', { name: 'Harm to self' }))
    const words = screen.getByRole('textbox', { name: 'What should the adult know?' })
    await user.type(words, 'Help')
    await user.click(screen.getByRole('button', { name: 'Send to Mr Okafor' }))
    expect(await screen.findByText('Not sent. Nobody has it.')).toBeVisible()
    expect(words).toHaveValue('Help')
    await user.click(screen.getByRole('button', { name: 'Send to Mr Okafor' }))
    await waitFor(() => expect(keys).toHaveLength(2))
    expect(keys[1]).toBe(keys[0])
  })

  it('shows who was tried when nobody could be reached', async () => {
    const delivery = { reachedNobody: true, tried: ['Mr Okafor'], emergencyText: text('Call 911 now.') }
    server.use(...advocate, given.get('/referrals/r1', { ...it1, receiver: undefined, delivery }))
    renderApp('/referrals/r1')
    expect(await screen.findByText('No adult could be reached.')).toBeVisible()
    expect(screen.getByText('Call 911 now.')).toBeVisible()
    expect(screen.queryByText(/^Sent$/)).toBeNull()
  })
})

describe('the desk of an adult', () => {
  const red = { ...it1, senderName: 'Maya Torres', seenAs: 'RECIPIENT' }
  const calm = {
    ...red,
    id: 'r2',
    number: 43,
    red: false,
    urgency: 'ROUTINE',
    status: 'ACKNOWLEDGED',
    holderName: 'Mr Okafor',
  }

  it('has what nobody has above everything, and takes it with one tap', async () => {
    const had = {
      ...it1,
      seenAs: 'RECIPIENT',
      status: 'ACKNOWLEDGED',
      red: false,
      holder: { id: 'okafor', name: 'Mr Okafor' },
    }
    server.use(
      ...receiver(had),
      given.get('/referrals', given.page(calm, red)),
      http.post('*/api/v1/referrals/r1/acknowledgement', () => HttpResponse.json(had)),
    )
    const { router, user } = renderApp('/referrals')
    const alarm = await screen.findByRole('region', { name: /Nobody has referral 42 yet/ })
    expect(within(alarm).getByRole('timer')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Referral 43' })).toBeVisible()
    await expectAccessible()
    await user.click(within(alarm).getByRole('button', { name: /^I have it/ }))
    expect(await screen.findByText('You have it. The sender sees that.')).toBeVisible()
    await waitFor(() => expect(router.state.location.pathname).toBe('/referrals/r1'))
  })

  it('cannot decline a safety concern and says why', async () => {
    server.use(...receiver({ status: 'ACKNOWLEDGED', red: false, allowed: ['ACCEPTED'] }))
    renderApp('/referrals/r1')
    expect(await screen.findByRole('button', { name: 'Decline' })).toHaveAccessibleDescription(
      'A safety concern cannot be declined. Hand it on instead.',
    )
    expect(screen.getByText(/Only the words the sender confirmed/)).toBeVisible()
  })

  it('declines a routine one with another way', async () => {
    const sent: unknown[] = []
    server.use(
      ...receiver({
        urgency: 'ROUTINE',
        status: 'ACKNOWLEDGED',
        red: false,
        allowed: ['ACCEPTED', 'DECLINED'],
      }),
      http.post('*/api/v1/referrals/r1/decline', async ({ request }) => {
        expect(request.headers.get('If-Match')).toBe('"4"')
        sent.push(await request.json())
        return HttpResponse.json({ ...it1, status: 'DECLINED' })
      }),
    )
    const { user } = renderApp('/referrals/r1?do=decline')
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Not my field')
    await user.click(screen.getByRole('button', { name: 'Decline referral' }))
    expect(await screen.findByText('Offer another adult or another way.')).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Another adult' }), 'Ms Lindqvist')
    await user.click(screen.getByRole('button', { name: 'Decline referral' }))
    await waitFor(() => expect(sent).toEqual([{ reason: 'Not my field', rerouteToId: 'lind' }]))
  })

  it('closes nothing urgent before the decision about parents', async () => {
    server.use(
      ...receiver({ status: 'IN_PROGRESS', red: false, allowed: ['CLOSED'], handling: { recipients: [] } }),
    )
    renderApp('/referrals/r1')
    expect(await screen.findByRole('button', { name: 'Close referral 42' })).toHaveAccessibleDescription(
      'Decide about telling parents first.',
    )
  })

  it('takes a second adult to find telling not appropriate', async () => {
    const sent: unknown[] = []
    const state = { referralId: 'r1', version: 4, required: true, history: [] }
    server.use(
      ...receiver({ status: 'ACCEPTED', red: false }),
      given.get('/referrals/r1/notification-decision', state),
      http.put('*/api/v1/referrals/r1/notification-decision', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({ ...state, version: 5 })
      }),
    )
    const { router, user } = renderApp('/referrals/r1/decision')
    await user.click(await screen.findByRole('radio', { name: 'Not appropriate' }))
    await user.type(screen.getByRole('textbox', { name: 'Ground' }), 'Danger at home')
    await user.click(screen.getByRole('button', { name: 'Save decision' }))
    expect(await screen.findByText('This needs a second adult.')).toBeVisible()
    await expectAccessible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Second adult' }), 'Ms Lindqvist')
    await user.click(screen.getByRole('button', { name: 'Save decision' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/referrals/r1'))
    expect(sent).toEqual([{ decision: 'NOT_APPROPRIATE', ground: 'Danger at home', secondAdultId: 'lind' }])
  })

  it('shows a coordinator that there is one, and not the words', async () => {
    server.use(...receiver({ seenAs: 'COORDINATOR', words: undefined, concernKind: undefined }))
    renderApp('/referrals/r1')
    expect(await screen.findByText('The words are closed to you')).toBeVisible()
    expect(screen.queryByText('She said she wants to hurt herself.')).toBeNull()
    expect(screen.getByRole('button', { name: 'I have it' })).toBeVisible()
  })
})

it('tells a teacher that it was received, and nothing of who or what', async () => {
  server.use(
    ...given.signedIn({
      personId: 'p5',
      memberships: [{ role: 'REFERRING_STAFF', schoolId: 's1' }],
      permissions: ['referral:read', 'referral:create'],
    }),
    ...reference,
    given.get('/referrals/r1', {
      ...it1,
      seenAs: 'SENDER_TEACHER',
      status: 'ACKNOWLEDGED',
      red: false,
      urgency: 'ROUTINE',
      receiver: undefined,
    }),
  )
  renderApp('/referrals/r1')
  expect(await screen.findByRole('heading', { name: 'Received' })).toBeVisible()
  expect(screen.queryByText('Mr Okafor')).toBeNull()
  await expectAccessible()
})

it('says there is nothing for those who may not know of it', async () => {
  server.use(...advocate, given.problem('get', '/referrals/r1', { type: '/problems/not-found', status: 404 }))
  renderApp('/referrals/r1')
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible()
})
