import { createFileRoute } from '@tanstack/react-router'
import { guideEdition, milestoneCycle, ratings } from '@/features/milestone/queries'
import { RatePage } from '@/features/milestone/RatePage'
import { text } from '@/lib/searchParams'
import { requires } from '../../../../requires'

interface RateSearch {
  readonly milestone?: string
}

export const Route = createFileRoute('/_app/milestone-cycles/$cycleId/rate')({
  validateSearch: (search): RateSearch => ({ milestone: text(search['milestone']) }),
  beforeLoad: requires('milestone:rate'),
  loader: async ({ context: { queryClient }, params: { cycleId } }) => {
    const [{ component, edition }] = await Promise.all([
      queryClient.ensureQueryData(milestoneCycle(cycleId)),
      queryClient.ensureQueryData(ratings(cycleId)),
    ])
    await queryClient.ensureQueryData(guideEdition(component, edition))
  },
  component: RatePage,
})
