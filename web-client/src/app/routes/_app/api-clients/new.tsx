import { createFileRoute } from '@tanstack/react-router'
import { ApiClientCreatePage } from '@/features/account/ApiClientCreatePage'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/api-clients/new')({
  beforeLoad: requires('client:write'),
  component: ApiClientCreatePage,
})
