import { createFileRoute } from '@tanstack/react-router'
import { advocateDetail } from '@/features/advocate/queries'
import { SupervisorPage } from '@/features/advocate/SupervisorPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/peer-advocates/$advocateId/supervisor')({
  beforeLoad: requires('advocate:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(advocateDetail(params.advocateId)),
  component: SupervisorPage,
})
