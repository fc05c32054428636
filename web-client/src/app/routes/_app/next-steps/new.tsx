import { createFileRoute } from '@tanstack/react-router'
import { NextStepCreatePage } from '@/features/milestone/NextStepCreatePage'
import { cycleList, guideEdition, milestoneCycle } from '@/features/milestone/queries'
import { text } from '@/lib/searchParams'
import { requires } from '../../../requires'

interface PlanSearch {
  readonly cycle?: string
}

export const Route = createFileRoute('/_app/next-steps/new')({
  validateSearch: (search): PlanSearch => ({ cycle: text(search['cycle']) }),
  beforeLoad: requires('next-step:write'),
  loaderDeps: ({ search: { cycle } }) => ({ cycle }),
  loader: async ({ context: { queryClient }, deps }) => {
    if (deps.cycle) {
      const { component, edition } = await queryClient.ensureQueryData(milestoneCycle(deps.cycle))
      await queryClient.ensureQueryData(guideEdition(component, edition))
    } else {
      await queryClient.ensureQueryData(cycleList({ status: 'OPEN' }))
    }
  },
  component: NextStepCreatePage,
})
