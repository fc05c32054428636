import { createFileRoute } from '@tanstack/react-router'
import { CyclePage } from '@/features/milestone/CyclePage'
import { guideEdition, heatMap, milestoneCycle } from '@/features/milestone/queries'
import { oneOf } from '@/lib/searchParams'
import { requires } from '../../../../requires'

interface CycleSearch {
  /** The heat map's numbers as a table. */
  readonly view?: 'table'
}

export const Route = createFileRoute('/_app/milestone-cycles/$cycleId/')({
  validateSearch: (search): CycleSearch => ({ view: oneOf(search['view'], ['table']) }),
  beforeLoad: requires('milestone:read'),
  loader: async ({ context: { queryClient }, params: { cycleId } }) => {
    const [{ component, edition }] = await Promise.all([
      queryClient.ensureQueryData(milestoneCycle(cycleId)),
      queryClient.ensureQueryData(heatMap(cycleId)),
    ])
    await queryClient.ensureQueryData(guideEdition(component, edition))
  },
  component: CyclePage,
})
