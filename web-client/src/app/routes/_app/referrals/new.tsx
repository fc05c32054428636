import { createFileRoute } from '@tanstack/react-router'
import { GetAdultPage } from '@/features/referral/GetAdultPage'
import { oneOf } from '@/lib/searchParams'

interface NewReferralSearch {
  readonly urgency?: 'SAFETY'
}

export const Route = createFileRoute('/_app/referrals/new')({
  validateSearch: (search): NewReferralSearch => ({ urgency: oneOf(search['urgency'], ['SAFETY']) }),
  component: GetAdultPage,
})
