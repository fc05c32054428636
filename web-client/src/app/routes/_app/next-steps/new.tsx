import { createFileRoute } from '@tanstack/react-router'
import { NextStepCreatePage } from '@/features/milestone/NextStepCreatePage'
import { guideEdition, milestoneCycle } from '@/features/milestone/queries'
import { text } from '@/lib/searchParams'
import { requires } from '../../../requires'

interface PlanSearch {
  readonly cycle: string
}

export const Route = createFileRoute('/_app/next-steps/new')({
  validateSearch: (search): PlanSearch => ({ cycle: text(search['cycle']) ?? 'none' }),
  beforeLoad: requires('next-step:write'),
  loaderDeps: ({ search: { cycle } }) => ({ cycle }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { component, edition } = await queryClient.ensureQueryData(milestoneCycle(deps.cycle))
    await queryClient.ensureQueryData(guideEdition(component, edition))
  },
  component: NextStepCreatePage,
})
