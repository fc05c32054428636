import { createFileRoute } from '@tanstack/react-router'
import { UserCreatePage } from '@/features/account/UserCreatePage'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/users/new')({
  beforeLoad: requires('user:write'),
  component: UserCreatePage,
})
