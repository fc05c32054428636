import { createFileRoute } from '@tanstack/react-router'
import { AdvocateEditPage } from '@/features/advocate/AdvocateEditPage'
import { advocateDetail, serviceModels } from '@/features/advocate/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/peer-advocates/$advocateId/edit')({
  beforeLoad: requires('advocate:write'),
  loader: ({ context: { queryClient }, params: { advocateId } }) =>
    Promise.all([
      queryClient.ensureQueryData(advocateDetail(advocateId)),
      queryClient.ensureQueryData(serviceModels()),
    ]),
  component: AdvocateEditPage,
})
