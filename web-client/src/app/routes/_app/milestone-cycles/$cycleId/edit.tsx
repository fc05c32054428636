import { createFileRoute } from '@tanstack/react-router'
import { CycleEditPage } from '@/features/milestone/CycleEditPage'
import { milestoneCycle } from '@/features/milestone/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/milestone-cycles/$cycleId/edit')({
  beforeLoad: requires('milestone:rate'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(milestoneCycle(params.cycleId)),
  component: CycleEditPage,
})
