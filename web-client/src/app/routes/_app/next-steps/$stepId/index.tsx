import { createFileRoute } from '@tanstack/react-router'
import { NextStepPage } from '@/features/milestone/NextStepPage'
import { guideEdition, nextStep } from '@/features/milestone/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/next-steps/$stepId/')({
  beforeLoad: requires('next-step:read'),
  loader: async ({ context: { queryClient }, params }) => {
    const { component, edition } = await queryClient.ensureQueryData(nextStep(params.stepId))
    await queryClient.ensureQueryData(guideEdition(component, edition))
  },
  component: NextStepPage,
})
