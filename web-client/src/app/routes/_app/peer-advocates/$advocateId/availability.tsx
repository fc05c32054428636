import { createFileRoute } from '@tanstack/react-router'
import { AvailabilityPage } from '@/features/advocate/AvailabilityPage'
import { advocateDetail, availability } from '@/features/advocate/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/peer-advocates/$advocateId/availability')({
  beforeLoad: requires('availability:write'),
  loader: ({ context: { queryClient }, params: { advocateId } }) =>
    Promise.all([
      queryClient.ensureQueryData(advocateDetail(advocateId)),
      queryClient.ensureQueryData(availability(advocateId)),
    ]),
  component: AvailabilityPage,
})
