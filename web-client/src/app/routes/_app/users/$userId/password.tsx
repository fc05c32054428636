import { createFileRoute } from '@tanstack/react-router'
import { userDetail } from '@/features/account/queries'
import { UserPasswordPage } from '@/features/account/UserPasswordPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/users/$userId/password')({
  beforeLoad: requires('user:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(userDetail(params.userId)),
  component: UserPasswordPage,
})
