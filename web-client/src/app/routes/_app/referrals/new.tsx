import { createFileRoute } from '@tanstack/react-router'
import { GetAdultPage } from '@/features/referral/GetAdultPage'
import { oneOf, text } from '@/lib/searchParams'

interface NewReferralSearch {
  readonly urgency?: 'SAFETY'
  /** The own session in which it came up. */
  readonly session?: string
  readonly program?: string
  /** The own referral that was declined with the offer of another adult. */
  readonly reroute?: string
}

export const Route = createFileRoute('/_app/referrals/new')({
  validateSearch: (search): NewReferralSearch => ({
    urgency: oneOf(search['urgency'], ['SAFETY']),
    session: text(search['session']),
    program: text(search['program']),
    reroute: text(search['reroute']),
  }),
  component: GetAdultPage,
})
