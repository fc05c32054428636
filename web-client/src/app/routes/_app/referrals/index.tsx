import { createFileRoute } from '@tanstack/react-router'
import { referralList } from '@/features/referral/queries'
import { ReferralListPage } from '@/features/referral/ReferralListPage'
import { referralListSearch } from '@/features/referral/referralListSearch'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/referrals/')({
  validateSearch: referralListSearch,
  beforeLoad: requires('referral:read'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(referralList(deps)),
  component: ReferralListPage,
})
