import { createFileRoute } from '@tanstack/react-router'
import { NextStepListPage } from '@/features/milestone/NextStepListPage'
import { nextStepListSearch } from '@/features/milestone/nextStepListSearch'
import { nextStepList, nextStepsBetween } from '@/features/milestone/queries'
import { lastOf } from '@/features/milestone/stepMonth'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/next-steps/')({
  validateSearch: nextStepListSearch,
  beforeLoad: requires('next-step:read'),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    deps.month
      ? queryClient.ensureQueryData(nextStepsBetween(`${deps.month}-01`, lastOf(deps.month), deps))
      : queryClient.ensureQueryData(nextStepList(deps)),
  component: NextStepListPage,
})
