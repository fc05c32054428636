import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'

const signed = {
  id: 'c1',
  version: 1,
  advocateId: 'v1',
  advocate: 'Maya Torres',
  schoolId: 's1',
  kind: 'CONFIDENTIALITY',
  edition: 3,
  state: 'AWAITING_COUNTERSIGNATURE',
  language: 'en',
  title: 'Our promise',
  body: 'What I hear stays with me.',
  textHash: 'ab12',
  signedName: 'Maya Torres',
  signedAt: '2026-10-12T18:00:00Z',
  method: 'TYPED_NAME',
  signedAsMinor: true,
}
const draft = {
  id: 't1',
  version: 2,
  schoolId: 's1',
  kind: 'CONFIDENTIALITY',
  edition: 3,
  status: 'DRAFT',
  safetyCritical: false,
  graceDays: 14,
  texts: [
    { language: 'en', title: 'Our promise', body: 'What I hear stays with me.', hash: 'ab12' },
    { language: 'es', title: 'Nuestra promesa', body: 'Lo que escucho se queda conmigo.', hash: 'cd34' },
  ],
}
const maya = {
  id: 'v1',
  version: 1,
  personId: 'p1',
  name: 'Maya Torres',
  schoolId: 's1',
  status: 'SELECTED',
}
const coordinator = given.signedIn({
  permissions: [
    'agreement:read',
    'agreement:countersign',
    'agreement-template:read',
    'agreement-template:write',
    'consent:read',
    'consent:write',
  ],
})
const advocate = given.signedIn({
  personId: 'p1',
  memberships: [{ role: 'PEER_ADVOCATE', schoolId: 's1' }],
  permissions: ['advocate:read', 'agreement:read', 'agreement:sign', 'agreement-template:read'],
})

describe('signed agreements', () => {
  it('are countersigned in one tap, in the version that was seen', async () => {
    const versions: (string | null)[] = []
    server.use(
      ...coordinator,
      given.get('/confidentiality-agreements', given.page(signed)),
      given.get('/confidentiality-agreements/c1', signed),
      http.post('*/api/v1/confidentiality-agreements/c1/countersignature', ({ request }) => {
        versions.push(request.headers.get('If-Match'))
        return HttpResponse.json({ ...signed, state: 'AWAITING_CONSENT' })
      }),
    )
    const { user } = renderApp('/agreements?state=AWAITING_COUNTERSIGNATURE')
    await user.click(await screen.findByRole('button', { name: 'Countersign Maya Torres' }))
    expect(await screen.findByText('Countersigned the agreement of Maya Torres.')).toBeVisible()
    expect(versions).toEqual(['"1"'])
    await expectAccessible()
  })

  it('say so when nothing waits', async () => {
    server.use(...coordinator, given.get('/confidentiality-agreements', given.page()))
    renderApp('/agreements?state=AWAITING_COUNTERSIGNATURE')
    expect(await screen.findByText('Nothing waits for your signature.')).toBeVisible()
  })

  it('are shown word for word', async () => {
    server.use(...coordinator, given.get('/confidentiality-agreements/c1', signed))
    renderApp('/agreements/c1')
    expect(await screen.findByText('What I hear stays with me.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Print' })).toBeVisible()
    await expectAccessible()
  })

  it('are closed to those without the permission', async () => {
    server.use(...given.signedIn())
    renderApp('/agreements')
    expect(await screen.findByRole('heading', { name: 'This page is not open to you' })).toBeVisible()
  })
})

describe('the texts of agreements', () => {
  it('start from the sample', async () => {
    const bodies: unknown[] = []
    server.use(
      ...coordinator,
      http.post('*/api/v1/agreement-templates', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(draft, { status: 201 })
      }),
      given.get('/agreement-templates/t1', draft),
    )
    const { router, user } = renderApp('/agreement-templates/new')
    await user.click(await screen.findByRole('button', { name: 'Start from the sample' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/agreement-templates/t1/edit'))
    expect(bodies).toEqual([{ kind: 'CONFIDENTIALITY', schoolId: 's1', safetyCritical: false }])
  })

  it('are written in two languages, and English is never empty', async () => {
    const bodies: unknown[] = []
    server.use(
      ...coordinator,
      given.get('/agreement-templates/t1', draft),
      http.put('*/api/v1/agreement-templates/t1', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json({ ...draft, version: 3 })
      }),
    )
    const { user } = renderApp('/agreement-templates/t1/edit')
    const title = await screen.findByRole('textbox', { name: /^Title \(English\)/ })
    await user.clear(title)
    await user.click(screen.getByRole('button', { name: 'Save draft' }))
    expect(title).toHaveAccessibleDescription('Please fill this in.')
    await user.type(title, 'My promise')
    await user.clear(screen.getByRole('textbox', { name: /^Title \(Spanish\)/ }))
    await user.clear(screen.getByRole('textbox', { name: /^Words \(Spanish\)/ }))
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Save draft' }))
    expect(await screen.findByText(/^Draft saved\./)).toBeVisible()
    expect(bodies).toEqual([
      {
        texts: [{ language: 'en', title: 'My promise', body: 'What I hear stays with me.' }],
        safetyCritical: false,
        graceDays: 14,
      },
    ])
  })

  it('say what a publication does to earlier signatures', async () => {
    server.use(
      ...coordinator,
      given.get('/agreement-templates/t1', draft),
      http.post('*/api/v1/agreement-templates/t1/publication', () =>
        HttpResponse.json({ ...draft, status: 'PUBLISHED' }),
      ),
    )
    const { user } = renderApp('/agreement-templates/t1')
    await user.click(await screen.findByRole('button', { name: 'Publish edition' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/hold for 14 more days/)).toBeVisible()
    await expectAccessible()
    await user.click(within(dialog).getByRole('button', { name: 'Publish edition' }))
    expect(await screen.findByText(/^Published\./)).toBeVisible()
  })
})

describe('signing', () => {
  const around = [
    given.get('/peer-advocates', given.page(maya)),
    given.get('/agreement-templates', given.page({ ...draft, status: 'PUBLISHED', title: 'Our promise' })),
    given.get('/agreement-templates/t1', { ...draft, status: 'PUBLISHED' }),
    given.get('/confidentiality-agreements', given.page()),
  ]

  it('asks to read and tick before the name counts', async () => {
    const bodies: unknown[] = []
    server.use(
      ...advocate,
      ...around,
      http.post('*/api/v1/confidentiality-agreements', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(signed, { status: 201 })
      }),
    )
    const { user } = renderApp('/my-agreements')
    await user.click(await screen.findByRole('link', { name: 'Read and sign' }))
    expect(await screen.findByText('What I hear stays with me.')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: /^Your first and last name/ }), 'Maya Torres')
    await user.click(screen.getByRole('button', { name: 'Sign agreement' }))
    expect(screen.getByText('Please tick this after you have read it.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'I have read this and I agree to it.' }))
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Sign agreement' }))
    expect(await screen.findByText('Signed. Your coordinator signs next.')).toBeVisible()
    expect(bodies).toEqual([
      { templateId: 't1', advocateId: 'v1', language: 'en', signedName: 'Maya Torres', acknowledged: true },
    ])
  })

  it('can be read in Spanish, and shows a wrong name at its field', async () => {
    server.use(
      ...advocate,
      ...around,
      http.post('*/api/v1/confidentiality-agreements', () =>
        HttpResponse.json(
          {
            type: '/problems/validation-failed',
            title: '',
            status: 400,
            errors: [{ pointer: '/signedName', code: 'x', message: 'Type your first and last name' }],
          },
          { status: 400 },
        ),
      ),
    )
    const { user } = renderApp('/my-agreements/t1')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Read it in' }), 'Spanish')
    expect(await screen.findByText('Lo que escucho se queda conmigo.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'I have read this and I agree to it.' }))
    const name = screen.getByRole('textbox', { name: /^Your first and last name/ })
    await user.type(name, 'M')
    await user.click(screen.getByRole('button', { name: 'Sign agreement' }))
    expect(await screen.findByText('Type your first and last name')).toBeVisible()
    expect(name).toHaveValue('M')
  })
})

describe("a guardian's consent", () => {
  it('is attested by the coordinator', async () => {
    const bodies: unknown[] = []
    const guardian = {
      id: 'x',
      guardianId: 'p20',
      givenName: 'Elena',
      familyName: 'Torres',
      relation: 'PARENT',
      educationalRights: true,
    }
    server.use(
      ...coordinator,
      given.get('/peer-advocates/v1', maya),
      given.get('/people/p1/guardians', given.page(guardian)),
      http.post('*/api/v1/guardian-consents', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json({ id: 'n1' }, { status: 201 })
      }),
    )
    const { user } = renderApp('/peer-advocates/v1/consents/new')
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Parent or guardian' }),
      'Someone else',
    )
    await user.type(await screen.findByRole('textbox', { name: /^Name of the parent/ }), 'Aunt Rosa')
    const day = screen.getByLabelText(/^Agreed on/)
    await user.clear(day)
    await user.type(day, '2020-09-10')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Record a consent' }))
    const statement = screen.getByRole('textbox', { name: /^What you attest/ })
    expect(statement).toBeInvalid()
    await user.type(statement, 'Paper in the safe')
    await user.click(screen.getByRole('button', { name: 'Record a consent' }))
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          advocateId: 'v1',
          guardianName: 'Aunt Rosa',
          method: 'PAPER',
          attestedOn: '2020-09-10',
          statement: 'Paper in the safe',
        },
      ]),
    )
  })
})

it('asks to sign again when a newer edition lets the earlier signature lapse', async () => {
  server.use(
    ...advocate,
    given.get('/peer-advocates', given.page(maya)),
    given.get('/agreement-templates', given.page({ ...draft, status: 'PUBLISHED', title: 'Our promise' })),
    given.get(
      '/confidentiality-agreements',
      given.page({ ...signed, state: 'IN_FORCE', lapsesOn: '2999-01-01' }),
    ),
  )
  renderApp('/my-agreements')
  expect(await screen.findByRole('link', { name: 'Read and sign' })).toBeVisible()
})

it('is one tap from Today', async () => {
  server.use(
    ...coordinator,
    given.get('/today', {
      items: [
        { kind: 'AGREEMENT_TO_SIGN', state: 'DUE', count: 1, subjectId: 't1' },
        {
          kind: 'AGREEMENT_TO_COUNTERSIGN',
          state: 'DUE',
          count: 1,
          subjectId: 'c1',
          personName: 'Maya Torres',
        },
        {
          kind: 'GUARDIAN_CONSENT_MISSING',
          state: 'DUE',
          count: 1,
          subjectId: 'v1',
          personName: 'Maya Torres',
        },
        { kind: 'TRAINING_MISSING', state: 'DUE', count: 2, subjectId: 'v2', personName: 'Dev Raman' },
      ],
      counts: {},
    }),
  )
  renderApp('/')
  expect(await screen.findByRole('link', { name: 'Sign' })).toHaveAttribute('href', '/my-agreements/t1')
  expect(screen.getByRole('link', { name: 'Countersign' })).toHaveAttribute('href', '/agreements/c1')
  expect(screen.getByRole('link', { name: 'Record' })).toHaveAttribute(
    'href',
    '/peer-advocates/v1/consents/new',
  )
  expect(screen.getByRole('link', { name: 'Open' })).toHaveAttribute('href', '/peer-advocates/v2')
})
