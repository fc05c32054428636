import { createFileRoute } from '@tanstack/react-router'
import { GuardianAddPage } from '@/features/organization/GuardianAddPage'
import { personDetail } from '@/features/organization/queries'
import { requires } from '../../../../../requires'

export const Route = createFileRoute('/_app/people/$personId/guardians/new')({
  beforeLoad: requires('person:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(personDetail(params.personId)),
  component: GuardianAddPage,
})
