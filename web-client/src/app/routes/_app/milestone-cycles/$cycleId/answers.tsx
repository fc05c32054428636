import { createFileRoute } from '@tanstack/react-router'
import { AnswersPage } from '@/features/milestone/AnswersPage'
import { guideEdition, milestoneCycle, ratings } from '@/features/milestone/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/milestone-cycles/$cycleId/answers')({
  beforeLoad: requires('milestone:rate'),
  loader: async ({ context: { queryClient }, params: { cycleId } }) => {
    const [{ component, edition }] = await Promise.all([
      queryClient.ensureQueryData(milestoneCycle(cycleId)),
      queryClient.ensureQueryData(ratings(cycleId)),
    ])
    await queryClient.ensureQueryData(guideEdition(component, edition))
  },
  component: AnswersPage,
})
