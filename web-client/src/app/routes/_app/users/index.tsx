import { createFileRoute } from '@tanstack/react-router'
import { userList } from '@/features/account/queries'
import { UserListPage } from '@/features/account/UserListPage'
import { userListSearch } from '@/features/account/userListSearch'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/users/')({
  validateSearch: userListSearch,
  beforeLoad: requires('user:read'),
  loaderDeps: ({ search: { offset, sort, role, active, school } }) => ({
    offset,
    sort,
    role,
    active,
    school,
  }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(userList(deps)),
  component: UserListPage,
})
