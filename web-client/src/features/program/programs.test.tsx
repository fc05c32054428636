import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Schema } from '@/api/contract'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const words = (text: string) => ({ en: text, es: text })
const labels = [{ code: 'PEER_COUNSELING', name: words('Peer Counseling') }]
const kind = (code: string, name: string) => ({
  code,
  name: words(name),
  description: words('What it is about.'),
  minimumUrgency: 'ROUTINE',
})
const kinds = { referralKinds: [kind('SAFETY', 'Safety'), kind('OTHER', 'Something else')], concernKinds: [] }
const draft: Schema<'ProgramView'> = {
  id: 'g1',
  version: 3,
  schoolId: 's1',
  name: 'Peer Support',
  label: 'PEER_COUNSELING',
  kind: 'STUDENT_PEER',
  status: 'DRAFT',
  nonClinicalStatement: words('Peer support is not therapy.'),
  emergencyText: words('Call 911 or 988.'),
  updatedAt: '2026-10-01T10:00:00Z',
}
const row = { ...draft, schoolName: 'Cedar Ridge High' }
const gap = { code: 'REFERRAL_DEPUTY', subject: 'SAFETY', met: false, sentence: 'Server words' }
const model = {
  code: 'TUTORING',
  name: words('Tutoring'),
  description: words('School subjects.'),
  tier: 1,
  oneOnOne: true,
  group: false,
  recordsIndividuals: true,
  informalAllowed: false,
  dropInAllowed: true,
  sensitiveTopics: false,
  adultCoSign: false,
  extraTraining: [],
  requiresHostAdult: false,
}
const coordinator = given.signedIn({ permissions: ['program:read', 'program:write', 'person:read'] })

function givenProgram(
  program: Partial<Schema<'ProgramView'>> = {},
  items: object[] = [gap],
  left: string[] = [],
) {
  return [
    given.get('/programs/g1', { ...draft, ...program }),
    given.get('/programs/g1/launch-checklist', {
      programId: 'g1',
      version: 3,
      ready: items.length === 0,
      items,
    }),
    given.get('/programs/g1/service-models', { programId: 'g1', version: 3, models: [] }),
    given.get('/programs/g1/referral-directory', {
      programId: 'g1',
      version: 3,
      roles: [{ kind: 'SAFETY', receiverId: 'p8', receiverName: 'Samuel Okafor' }],
      unavailable: left,
    }),
    given.get('/reference/program-labels', labels),
    given.get('/reference/concern-kinds', kinds),
    given.get('/reference/service-models', [model]),
  ]
}

describe('the list of programs', () => {
  it('shows each with its status and keeps its filter in the address', async () => {
    server.use(...coordinator, given.get('/programs', given.page(row)), ...givenProgram())
    const { router, user } = renderApp('/programs')
    expect(await screen.findByRole('link', { name: 'Peer Support' })).toHaveAttribute('href', '/programs/g1')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Draft')
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'DRAFT' }))
    await expectAccessible()
  })

  it('says so when there is none, and offers the next step', async () => {
    server.use(...coordinator, given.get('/programs', given.page()), ...givenProgram())
    renderApp('/programs')
    expect(await screen.findByText('There is no program yet.')).toBeVisible()
    expect(screen.getAllByRole('link', { name: 'Add program' })).not.toHaveLength(0)
  })

  it('is closed to those without the permission', async () => {
    server.use(...given.signedIn())
    renderApp('/programs')
    expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
  })
})

describe('a program', () => {
  it('says by code what is missing, one tap from where it is put right', async () => {
    server.use(...coordinator, ...givenProgram())
    renderApp('/programs/g1')
    const list = await screen.findByRole('list', { name: 'Before it can start' })
    expect(within(list).getByText('A deputy: Safety')).toBeVisible()
    expect(within(list).queryByText('Server words')).toBeNull()
    expect(within(list).getByRole('link', { name: 'Name a deputy Safety' })).toHaveAttribute(
      'href',
      '/programs/g1/referral-directory#SAFETY',
    )
    const activate = screen.getByRole('button', { name: 'Activate program' })
    expect(activate).toHaveAccessibleDescription(/not complete yet/)
    await expectAccessible()
  })

  it('is activated after a question with its name', async () => {
    const versions: (string | null)[] = []
    server.use(
      ...coordinator,
      ...givenProgram({}, []),
      http.post('*/api/v1/programs/g1/activation', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return HttpResponse.json({ ...draft, status: 'ACTIVE', version: 4 })
      }),
    )
    const { user } = renderApp('/programs/g1')
    await user.click(await screen.findByRole('button', { name: 'Activate program' }))
    const dialog = await screen.findByRole('dialog', { name: 'Activate “Peer Support”?' })
    await user.click(within(dialog).getByRole('button', { name: 'Activate program' }))
    expect(await screen.findByText(/^The program is active\./)).toBeVisible()
    expect(versions).toEqual(['"3"'])
  })

  it('lists what a refused activation names', async () => {
    server.use(
      ...coordinator,
      ...givenProgram({}, []),
      http.post('*/api/v1/programs/g1/activation', () =>
        HttpResponse.json(
          { type: '/problems/program-not-ready', title: 'Not ready', status: 409, missing: [gap] },
          { status: 409 },
        ),
      ),
    )
    const { user } = renderApp('/programs/g1')
    await user.click(await screen.findByRole('button', { name: 'Activate program' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Activate program' }))
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByText('A deputy: Safety')).toBeVisible()
  })

  it('that paused because a receiver left says so, and who of the directory it was', async () => {
    server.use(
      ...coordinator,
      ...givenProgram(
        { status: 'PAUSED', pauseReason: 'RECEIVER_MISSING', pausedAt: '2026-10-14T17:00:00Z' },
        [{ ...gap, code: 'REFERRAL_RECEIVER' }],
        ['p8'],
      ),
    )
    renderApp('/programs/g1')
    const notice = await screen.findByRole('region', {
      name: 'Paused: someone who receives referrals has left',
    })
    expect(within(notice).getByText(/^Since .* nobody can be seen in this program\./)).toBeVisible()
    expect(within(notice).getByRole('link', { name: 'Name people' })).toHaveAttribute(
      'href',
      '/programs/g1/referral-directory',
    )
    expect(screen.getByText('Samuel Okafor – no longer available')).toBeVisible()
    await expectAccessible()
  })

  it('of which one may not know looks like none', async () => {
    server.use(...coordinator, given.problem('get', '/programs/g1', { status: 404 }), ...givenProgram())
    renderApp('/programs/g1')
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  })
})

describe('writing a program', () => {
  it('asks for the emergency words in both languages', async () => {
    server.use(...coordinator, ...givenProgram())
    const { user } = renderApp('/programs/new')
    await user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Peer Support')
    await user.type(screen.getByRole('textbox', { name: 'In English' }), 'Call now')
    await user.click(screen.getByRole('button', { name: 'Add program' }))
    expect(screen.getByRole('textbox', { name: 'In Spanish' })).toHaveAccessibleDescription(
      'Please write it in both languages.',
    )
    await expectAccessible()
  })

  it("sends who stands behind it and shows the server's problem at its field", async () => {
    const bodies: unknown[] = []
    server.use(
      ...coordinator,
      ...givenProgram(),
      http.post('*/api/v1/people/search', () =>
        HttpResponse.json(
          given.page({ id: 'p8', kind: 'STAFF', givenName: 'Samuel', familyName: 'Okafor', active: true }),
        ),
      ),
      http.post('*/api/v1/programs', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(
          {
            type: '/problems/validation-failed',
            title: '',
            status: 400,
            errors: [{ pointer: '/mentalHealthPartnerId', code: 'x', message: 'No such member of staff' }],
          },
          { status: 400 },
        )
      }),
    )
    const { user } = renderApp('/programs/new')
    await user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Peer Support')
    await user.type(screen.getByRole('searchbox', { name: 'Professional on the staff' }), 'Oka')
    await user.click(await screen.findByRole('button', { name: 'Samuel Okafor' }))
    await user.click(screen.getByRole('button', { name: 'Add program' }))
    expect(await screen.findByText('No such member of staff')).toBeVisible()
    expect(bodies).toMatchObject([{ schoolId: 's1', kind: 'STUDENT_PEER', mentalHealthPartnerId: 'p8' }])
  })
})

describe('the service models of a program', () => {
  it('are no looser than the model, and a problem comes back to its model', async () => {
    const bodies: unknown[] = []
    server.use(
      ...coordinator,
      ...givenProgram(),
      given.get('/reference/service-models', [
        { ...model, code: 'ORIENTATION', name: words('Orientation') },
        model,
      ]),
      http.put('*/api/v1/programs/g1/service-models', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(
          {
            type: '/problems/validation-failed',
            title: '',
            status: 400,
            errors: [{ pointer: '/models/0/tier', code: 'x', message: 'Not this tier' }],
          },
          { status: 400 },
        )
      }),
    )
    const { user } = renderApp('/programs/g1/service-models')
    await user.click(await screen.findByRole('checkbox', { name: 'Tutoring' }))
    expect(screen.getByRole('checkbox', { name: 'Talks among friends' })).toBeDisabled()
    await user.selectOptions(screen.getByRole('combobox', { name: 'For whom: Tutoring' }), '2')
    await user.click(screen.getByRole('button', { name: 'Save service models' }))
    expect(await screen.findByText('Not this tier')).toBeVisible()
    expect(bodies).toEqual([
      { models: [{ modelCode: 'TUTORING', tier: 2, informalAllowed: false, dropInAllowed: true }] },
    ])
    await expectAccessible()
  })
})

describe('who receives referrals', () => {
  it('can be the same two people for every kind', async () => {
    const bodies: unknown[] = []
    server.use(
      ...coordinator,
      ...givenProgram(),
      http.post('*/api/v1/people/search', () =>
        HttpResponse.json(
          given.page({ id: 'p7', kind: 'STAFF', givenName: 'Ingrid', familyName: 'Berg', active: true }),
        ),
      ),
      http.put('*/api/v1/programs/g1/referral-directory', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json({ programId: 'g1', version: 4, roles: [] })
      }),
    )
    const { user } = renderApp('/programs/g1/referral-directory')
    await user.type(await screen.findByRole('searchbox', { name: 'Deputy for Safety' }), 'Ber')
    await user.click(await screen.findByRole('button', { name: 'Ingrid Berg' }))
    await user.click(screen.getByRole('button', { name: /^Use these two for all kinds/ }))
    expect(
      await screen.findByRole('button', { name: /^Deputy for Something else: Ingrid Berg/ }),
    ).toBeVisible()
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Save names' }))
    expect(await screen.findByText('Names saved.')).toBeVisible()
    expect(bodies).toEqual([
      {
        roles: [
          { kind: 'SAFETY', receiverId: 'p8', deputyId: 'p7' },
          { kind: 'OTHER', receiverId: 'p8', deputyId: 'p7' },
        ],
      },
    ])
  })
})
