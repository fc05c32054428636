import { createFileRoute } from '@tanstack/react-router'
import { can } from '@/api/can'
import { personOf, userDetail } from '@/features/account/queries'
import { UserEditPage } from '@/features/account/UserEditPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/users/$userId/edit')({
  beforeLoad: requires('user:write'),
  loader: async ({ context: { queryClient, me }, params: { userId } }) => {
    const { personId } = await queryClient.ensureQueryData(userDetail(userId))
    return personId && can(me, 'person:read') ? queryClient.ensureQueryData(personOf(personId)) : undefined
  },
  component: UserEditPage,
})
