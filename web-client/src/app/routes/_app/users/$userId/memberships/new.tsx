import { createFileRoute } from '@tanstack/react-router'
import { MembershipAddPage } from '@/features/account/MembershipAddPage'
import { userDetail } from '@/features/account/queries'
import { requires } from '../../../../../requires'

export const Route = createFileRoute('/_app/users/$userId/memberships/new')({
  beforeLoad: requires('user:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(userDetail(params.userId)),
  component: MembershipAddPage,
})
