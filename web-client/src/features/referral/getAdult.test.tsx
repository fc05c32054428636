import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { advocate, directory, red42, text } from './givenReferral'

describe('getting an adult', () => {
  it('sends exactly the words of the preview, and says that nobody has it yet', async () => {
    const sent: unknown[] = []
    server.use(
      ...advocate,
      http.post('*/api/v1/referrals', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(red42, { status: 201 })
      }),
      given.get('/referrals/r1', red42),
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
        return HttpResponse.json(red42, { status: 201 })
      }),
      given.get('/referrals/r1', red42),
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
    server.use(...advocate, given.get('/referrals/r1', { ...red42, receiver: undefined, delivery }))
    renderApp('/referrals/r1')
    expect(await screen.findByText('No adult could be reached.')).toBeVisible()
    expect(screen.getByText('Call 911 now.')).toBeVisible()
    expect(screen.queryByText(/^Sent$/)).toBeNull()
  })
})
