import { createFileRoute } from '@tanstack/react-router'
import { MyReadinessPage } from '@/features/advocate/MyReadinessPage'
import { modelToAskFor } from '@/features/advocate/modelToAskFor'
import {
  advocateDetail,
  availability,
  courses,
  readiness,
  serviceModels,
  wholeRoster,
} from '@/features/advocate/queries'
import { readinessSearch } from '@/features/advocate/readinessSearch'
import { requires } from '../../requires'

export const Route = createFileRoute('/_app/my-readiness')({
  validateSearch: readinessSearch,
  beforeLoad: requires('agreement:sign'),
  loaderDeps: ({ search: { model } }) => ({ model }),
  loader: async ({ context: { queryClient, me }, deps: { model } }) => {
    const [roster] = await Promise.all([
      queryClient.ensureQueryData(wholeRoster()),
      queryClient.ensureQueryData(serviceModels()),
      queryClient.ensureQueryData(courses()),
    ])
    const own = roster.items.find(({ personId, status }) => personId === me.personId && status !== 'ENDED')
    if (!own) return { advocateId: undefined }
    const [advocate] = await Promise.all([
      queryClient.ensureQueryData(advocateDetail(own.id)),
      queryClient.ensureQueryData(availability(own.id)),
    ])
    await queryClient.fetchQuery(readiness(own.id, modelToAskFor(advocate, model)))
    return { advocateId: own.id }
  },
  component: MyReadinessPage,
})
