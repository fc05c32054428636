import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import type { Schema } from '@/api/contract'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const text = (en: string) => ({ en, es: en })
const counseling = {
  code: 'PEER_COUNSELING',
  name: text('Peer counseling'),
  recordsIndividuals: true,
  informalAllowed: true,
  dropInAllowed: true,
}
const education = {
  ...counseling,
  code: 'PEER_EDUCATION',
  name: text('Peer education'),
  recordsIndividuals: false,
}
const topics = [
  { code: 'FRIENDS', name: text('Friends'), sensitive: false },
  { code: 'FEELING_LOW', name: text('Feeling low'), sensitive: true },
]
const maya = {
  id: 'adv1',
  personId: 'p1',
  name: 'Maya Torres',
  schoolId: 's1',
  programId: 'g1',
  program: 'Peer support',
  status: 'SELECTED',
}
const draft = {
  id: 'd1',
  version: 0,
  number: 7,
  schoolId: 's1',
  programId: 'g1',
  advocateId: 'adv1',
  advocate: { id: 'p1', name: 'Maya Torres' },
  modelCode: 'PEER_COUNSELING',
  origin: 'DROP_IN',
  startedAt: '2026-10-14T17:00:00Z',
  startedOn: '2026-10-14',
  minutes: 20,
  limitsTold: false,
  status: 'DRAFT',
  addenda: [],
}

const nothing: readonly object[] = []

function givenAdvocate({ models = [counseling], open = true, missing = nothing } = {}) {
  return [
    ...given.signedIn({
      personId: 'p1',
      memberships: [{ role: 'PEER_ADVOCATE', schoolId: 's1' }],
      permissions: ['peer-session:read', 'peer-session:write', 'referral:read'],
    }),
    given.get('/peer-advocates', given.page(maya)),
    given.get('/peer-advocates/adv1', { ...maya, models: models.map(({ code }) => code) }),
    given.get('/programs/g1/service-models', {
      programId: 'g1',
      version: 0,
      models: models.map(({ code, name }) => ({
        modelCode: code,
        name,
        informalAllowed: true,
        dropInAllowed: true,
      })),
    }),
    given.get('/reference/service-models', [counseling, education]),
    given.get('/peer-sessions/topics', topics),
    given.get('/peer-advocates/adv1/readiness', { open, items: missing }),
    given.get('/peer-sessions', given.page()),
    given.get('/peer-sessions/d1', draft),
  ]
}

/** Keeps what is sent and answers as the server does: a new version each time. */
function givenSaving() {
  const sent: Schema<'PeerSessionInput'>[] = []
  const versions: (string | null)[] = []
  server.use(
    http.post<never, Schema<'PeerSessionInput'>>('*/api/v1/peer-sessions', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(draft, { status: 201 })
    }),
    http.put<never, Schema<'PeerSessionInput'>>('*/api/v1/peer-sessions/d1', async ({ request }) => {
      const input = await request.json()
      sent.push(input)
      versions.push(request.headers.get('If-Match'))
      return HttpResponse.json({
        ...draft,
        version: versions.length,
        status: input.submit ? 'SUBMITTED' : 'DRAFT',
      })
    }),
  )
  return { sent, versions }
}

describe('recording a session on a desk', () => {
  it('saves the draft by itself and hands it in with the version it knows', async () => {
    server.use(...givenAdvocate())
    const { sent, versions } = givenSaving()
    const { router, user } = renderApp('/peer-sessions/new')
    await user.click(await screen.findByRole('radio', { name: 'Drop-in' }))
    expect(await screen.findByText(/^Saved /)).toBeVisible()
    expect(router.state.location.search).toEqual({ draft: 'd1' })
    await user.click(screen.getByRole('radio', { name: 'Friends' }))
    await user.click(screen.getByRole('checkbox', { name: 'I said what I cannot keep private' }))
    await user.type(
      screen.getByRole('textbox', { name: 'Anything to remember for supervision?' }),
      'Behind in math',
    )
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Hand in session' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/peer-sessions/d1'))
    expect(sent.at(-1)).toMatchObject({
      topic: 'FRIENDS',
      limitsTold: true,
      note: 'Behind in math',
      submit: true,
    })
    expect(versions[0]).toBe('"0"')
  })

  it('asks for what is missing before it is handed in', async () => {
    server.use(...givenAdvocate())
    givenSaving()
    const { user } = renderApp('/peer-sessions/new')
    await user.click(await screen.findByRole('button', { name: 'Hand in session' }))
    expect(screen.getByRole('group', { name: 'What was it mostly about?' })).toHaveAccessibleDescription(
      /Choose what it was about/,
    )
    expect(screen.getByText('Choose how it came about.')).toBeVisible()
    expect(screen.getByText('Say this to the student first, then tick it.')).toBeVisible()
  })

  it('keeps what was typed when it changed elsewhere, and can mean it', async () => {
    server.use(...givenAdvocate())
    const { versions } = givenSaving()
    const { user } = renderApp('/peer-sessions/new?draft=d1')
    const note = await screen.findByRole('textbox', { name: 'Anything to remember for supervision?' })
    server.use(given.problem('put', '/peer-sessions/d1', { type: '/problems/stale', status: 412 }))
    await user.type(note, 'Mine')
    const keep = await screen.findByRole('button', { name: 'Keep what is on this page' })
    expect(note).toHaveValue('Mine')
    expect(screen.getByText('Not saved yet')).toBeVisible()
    server.use(
      given.get('/peer-sessions/d1', { ...draft, version: 5 }),
      http.put('*/api/v1/peer-sessions/d1', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return HttpResponse.json({ ...draft, version: 6 })
      }),
    )
    await user.click(keep)
    expect(await screen.findByText(/^Saved /)).toBeVisible()
    expect(versions.at(-1)).toBe('"5"')
  })

  it("shows the server's problem at its field", async () => {
    server.use(
      ...givenAdvocate(),
      given.problem('post', '/peer-sessions', {
        type: '/problems/validation-failed',
        status: 400,
        errors: [{ pointer: '/startedAt', code: 'x', message: 'This day is outside your term of service' }],
      }),
    )
    const { user } = renderApp('/peer-sessions/new')
    await user.click(await screen.findByRole('radio', { name: 'Drop-in' }))
    expect(await screen.findByText('This day is outside your term of service')).toBeVisible()
  })

  it('asks a presentation for a number and for no name', async () => {
    server.use(...givenAdvocate({ models: [education] }))
    const { sent } = givenSaving()
    const { user } = renderApp('/peer-sessions/new')
    await user.type(await screen.findByRole('textbox', { name: 'How many took part?' }), '24')
    expect(screen.queryByRole('group', { name: 'What was it mostly about?' })).toBeNull()
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ headCount: 24, modelCode: 'PEER_EDUCATION' }))
  })
})

describe('naming the student', () => {
  const omar = { id: 'omar', name: 'Omar Kim', gradeLevel: '9', schoolName: 'Cedar Ridge High' }

  it('finds one not met before by three letters, which go into a body', async () => {
    const asked: unknown[] = []
    server.use(
      http.post('*/api/v1/people/lookup', async ({ request }) => {
        asked.push(await request.json())
        return HttpResponse.json({ items: [omar], more: true })
      }),
      ...givenAdvocate(),
    )
    const { sent } = givenSaving()
    const { user } = renderApp('/peer-sessions/new')
    await user.click(await screen.findByRole('radio', { name: 'Planned' }))
    const name = screen.getByRole('searchbox', { name: 'Student' })
    expect(name).toHaveAccessibleDescription('At least three letters of the name.')
    await user.type(name, 'om')
    await user.type(name, 'a')
    expect(await screen.findByText('There are more. Type more of the name.')).toBeVisible()
    await expectAccessible()
    await user.click(await screen.findByRole('button', { name: 'Omar Kim Grade 9 · Cedar Ridge High' }))
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ recipientId: 'omar', origin: 'SCHEDULED' }))
    expect(asked).toEqual([{ query: 'oma', kind: 'STUDENT', schoolId: 's1' }])
  })

  it('proposes whom one has met before', async () => {
    server.use(
      given.get('/peer-sessions', given.page({ ...draft, recipientId: 'omar', recipientName: 'Omar Kim' })),
      ...givenAdvocate(),
    )
    const { sent } = givenSaving()
    const { user } = renderApp('/peer-sessions/new')
    await user.click(await screen.findByRole('radio', { name: 'Planned' }))
    const met = await screen.findByRole('list', { name: 'Students you have met before' })
    await user.click(within(met).getByRole('button', { name: 'Omar Kim' }))
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ recipientId: 'omar' }))
  })
})

describe('a closed gate', () => {
  const missing = {
    code: 'GUARDIAN_CONSENT_MISSING',
    met: false,
    sentence: 'A guardian has not consented',
    fixedBy: 'GUARDIAN',
  }

  it('says what is missing, who can fix it, and leads to an adult all the same', async () => {
    server.use(...givenAdvocate({ open: false, missing: [missing] }))
    renderApp('/peer-sessions/new')
    expect(await screen.findByRole('heading', { name: 'Not yet: one thing is missing' })).toBeVisible()
    expect(screen.getByText('Consent of a guardian')).toBeVisible()
    expect(screen.getByText('Your guardian can do this.')).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'Get an adult now' })).not.toHaveLength(0)
    await expectAccessible()
  })

  it('is believed when the server says so at saving', async () => {
    server.use(
      ...givenAdvocate(),
      http.post('*/api/v1/peer-sessions', () =>
        HttpResponse.json(
          { type: '/problems/gate-closed', title: 'Not ready yet', status: 409, missing: [missing] },
          { status: 409 },
        ),
      ),
    )
    const { user } = renderApp('/peer-sessions/new')
    await user.click(await screen.findByRole('radio', { name: 'Drop-in' }))
    expect(await screen.findByText('Consent of a guardian')).toBeVisible()
  })
})

describe('recording a session on a phone', () => {
  it('asks one question a screen, and a step back is a step back', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({
      matches: false,
      media,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
      dispatchEvent: () => false,
    }))
    server.use(...givenAdvocate())
    givenSaving()
    const { router, user } = renderApp('/peer-sessions/new')
    expect(await screen.findByText('1 of 5')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Drop-in' }))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(await screen.findByText('2 of 5')).toHaveFocus()
    expect(screen.queryByRole('radio', { name: 'Drop-in' })).toBeNull()
    await expectAccessible()
    router.history.back()
    expect(await screen.findByText('1 of 5')).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Drop-in' })).toBeChecked()
  })
})

it('leads from the record to an adult, with the draft linked', async () => {
  server.use(...givenAdvocate())
  givenSaving()
  const { router, user } = renderApp('/peer-sessions/new')
  await user.click(await screen.findByRole('radio', { name: 'Drop-in' }))
  await user.click(screen.getByRole('button', { name: 'Something must be told to an adult' }))
  await waitFor(() => expect(router.state.location.href).toBe('/referrals/new?session=d1&program=g1'))
})

describe('the list of sessions', () => {
  const row = { ...draft, advocateName: 'Maya Torres', topic: 'FRIENDS', status: 'SUBMITTED', updatedAt: '' }
  const reviewer = [
    ...given.signedIn({ personId: 'p9', permissions: ['peer-session:read', 'peer-session:review'] }),
    given.get('/peer-advocates', given.page(maya)),
    given.get('/reference/service-models', [counseling]),
    given.get('/peer-sessions/topics', topics),
  ]

  it('keeps its filters in the address', async () => {
    const asked: URLSearchParams[] = []
    server.use(
      ...reviewer,
      http.get('*/api/v1/peer-sessions', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return HttpResponse.json(given.page(row))
      }),
    )
    const { router, user } = renderApp('/peer-sessions')
    expect(await screen.findByRole('link', { name: /· Session 7$/ })).toHaveAttribute(
      'href',
      '/peer-sessions/d1',
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Waiting for review')
    await waitFor(() => expect(asked.at(-1)?.get('unreviewedSince')).toBeTruthy())
    expect(router.state.location.search).toEqual({ queue: true, sort: 'submittedAt' })
    await expectAccessible()
  })

  it('says so when it is empty, and is closed without the permission', async () => {
    server.use(...reviewer, given.get('/peer-sessions', given.page()))
    renderApp('/peer-sessions')
    expect(await screen.findByText('No session is recorded here.')).toBeVisible()
    server.use(...given.signedIn())
    renderApp('/peer-sessions')
    expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
  })

  it('is reviewed with a question, and leads on to the next', async () => {
    const versions: (string | null)[] = []
    const next = { ...row, id: 'd2', number: 8, advocateName: 'Dev Rao' }
    server.use(
      ...reviewer,
      given.get('/peer-sessions', given.page(row, next)),
      given.get('/peer-sessions/d1', {
        ...draft,
        status: 'SUBMITTED',
        version: 3,
        note: 'Behind in two classes',
      }),
      http.post('*/api/v1/peer-sessions/d1/review', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return HttpResponse.json({ ...draft, status: 'REVIEWED', version: 4 })
      }),
    )
    const { user } = renderApp('/peer-sessions/d1')
    const note = await screen.findByRole('region', { name: 'Note' })
    expect(within(note).getByText('Behind in two classes')).toBeVisible()
    expect(within(note).getByText('Confidential. Your reading is logged.')).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Next to review: session 8 by Dev Rao' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Approve session 7' }))
    const dialog = await screen.findByRole('dialog', { name: 'Approve session 7?' })
    await user.click(within(dialog).getByRole('button', { name: 'Approve session 7' }))
    expect(await screen.findByText('Session 7 approved.')).toBeVisible()
    expect(versions).toEqual(['"3"'])
    await expectAccessible()
  })
})
