import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '@/testing/expectAccessible'
import { given } from '@/testing/given'
import { renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { receiver, red42 } from './givenReferral'

describe('the desk of an adult', () => {
  const red = { ...red42, senderName: 'Maya Torres', seenAs: 'RECIPIENT' }
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
      ...red42,
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
        return HttpResponse.json({ ...red42, status: 'DECLINED' })
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
})
