import { createFileRoute, getRouteApi } from '@tanstack/react-router'
import { can, type Me } from '@/api/can'
import { AdvocateDetailPage } from '@/features/advocate/AdvocateDetailPage'
import { modelToAskFor } from '@/features/advocate/modelToAskFor'
import {
  advocateDetail,
  availability,
  readiness,
  serviceModels,
  supervisorHistory,
} from '@/features/advocate/queries'
import { readinessSearch } from '@/features/advocate/readinessSearch'
import { AdvocateAgreementsCard } from '@/features/agreement/AdvocateAgreementsCard'
import { ConsentsCard } from '@/features/agreement/ConsentsCard'
import { agreementsOf, consentsOf } from '@/features/agreement/queries'
import { AdvocateTrainingCard } from '@/features/training/AdvocateTrainingCard'
import { completionsOf, courses } from '@/features/training/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/peer-advocates/$advocateId/')({
  validateSearch: readinessSearch,
  beforeLoad: requires('advocate:read'),
  loaderDeps: ({ search: { model } }) => ({ model }),
  loader: async ({ context: { queryClient, me }, params: { advocateId }, deps: { model } }) => {
    const [advocate] = await Promise.all([
      queryClient.ensureQueryData(advocateDetail(advocateId)),
      queryClient.ensureQueryData(serviceModels()),
      queryClient.ensureQueryData(supervisorHistory(advocateId)),
      queryClient.ensureQueryData(availability(advocateId)),
      ...(seesTraining(me)
        ? [queryClient.ensureQueryData(courses()), queryClient.ensureQueryData(completionsOf(advocateId))]
        : []),
      ...(seesAgreements(me) ? [queryClient.ensureQueryData(agreementsOf(advocateId))] : []),
      ...(seesConsents(me) ? [queryClient.ensureQueryData(consentsOf(advocateId))] : []),
    ])
    if (advocate.status !== 'ENDED') {
      await queryClient.fetchQuery(readiness(advocateId, modelToAskFor(advocate, model)))
    }
  },
  component: AdvocateRoute,
})

// By its name: `Route` itself would tie the page to the first load.
const route = getRouteApi('/_app/peer-advocates/$advocateId/')

/** The page of one feature, filled with what others know of the same advocate. */
function AdvocateRoute() {
  const { advocateId } = route.useParams()
  const { me } = route.useRouteContext()
  return (
    <AdvocateDetailPage>
      {seesTraining(me) && <AdvocateTrainingCard advocateId={advocateId} />}
      {seesAgreements(me) && <AdvocateAgreementsCard advocateId={advocateId} />}
      {seesConsents(me) && <ConsentsCard advocateId={advocateId} />}
    </AdvocateDetailPage>
  )
}

const seesTraining = (me: Me) => can(me, 'training:read')
const seesAgreements = (me: Me) => can(me, 'agreement:read')
const seesConsents = (me: Me) => can(me, 'consent:read')
