import { createFileRoute } from '@tanstack/react-router'
import { DecisionPage } from '@/features/referral/DecisionPage'
import { decision, referral } from '@/features/referral/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/referrals/$referralId/decision')({
  beforeLoad: requires('referral:handle'),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(referral(params.referralId)),
      context.queryClient.ensureQueryData(decision(params.referralId)),
    ]),
  component: DecisionPage,
})
