import { createFileRoute } from '@tanstack/react-router'
import { AdvocateCreatePage } from '@/features/advocate/AdvocateCreatePage'
import { programs, serviceModels } from '@/features/advocate/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/peer-advocates/new')({
  beforeLoad: requires('advocate:write'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(programs()), queryClient.ensureQueryData(serviceModels())]),
  component: AdvocateCreatePage,
})
