import { createFileRoute } from '@tanstack/react-router'
import { NextStepEditPage } from '@/features/milestone/NextStepEditPage'
import { nextStep } from '@/features/milestone/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/next-steps/$stepId/edit')({
  beforeLoad: requires('next-step:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(nextStep(params.stepId)),
  component: NextStepEditPage,
})
