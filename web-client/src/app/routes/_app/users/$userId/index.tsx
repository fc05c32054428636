import { createFileRoute } from '@tanstack/react-router'
import { userDetail } from '@/features/account/queries'
import { UserDetailPage } from '@/features/account/UserDetailPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/users/$userId/')({
  beforeLoad: requires('user:read'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(userDetail(params.userId)),
  component: UserDetailPage,
})
