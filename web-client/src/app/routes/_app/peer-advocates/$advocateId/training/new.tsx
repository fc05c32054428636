import { createFileRoute } from '@tanstack/react-router'
import { CompletionCreatePage } from '@/features/training/CompletionCreatePage'
import { advocate, courses } from '@/features/training/queries'
import { completionSearch } from '@/features/training/trainingSearch'
import { requires } from '../../../../../requires'

export const Route = createFileRoute('/_app/peer-advocates/$advocateId/training/new')({
  validateSearch: completionSearch,
  beforeLoad: requires('training:write'),
  loader: ({ context: { queryClient }, params: { advocateId } }) =>
    Promise.all([queryClient.ensureQueryData(advocate(advocateId)), queryClient.ensureQueryData(courses())]),
  component: CompletionCreatePage,
})
