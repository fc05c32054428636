import { createFileRoute } from '@tanstack/react-router'
import { concernKinds, referral } from '@/features/referral/queries'
import { ReferralDetailPage } from '@/features/referral/ReferralDetailPage'
import { type FormStep, formSteps } from '@/features/referral/referralSteps'
import { oneOf } from '@/lib/searchParams'
import { requires } from '../../../../requires'

interface ReferralSearch {
  /** The step whose form is open. */
  readonly do?: FormStep
}

export const Route = createFileRoute('/_app/referrals/$referralId/')({
  validateSearch: (search): ReferralSearch => ({ do: oneOf(search['do'], formSteps) }),
  beforeLoad: requires('referral:read'),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(referral(params.referralId)),
      context.queryClient.ensureQueryData(concernKinds()),
    ]),
  component: ReferralDetailPage,
})
