import { createFileRoute } from '@tanstack/react-router'
import { PersonEditPage } from '@/features/organization/PersonEditPage'
import { personDetail } from '@/features/organization/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/people/$personId/edit')({
  beforeLoad: requires('person:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(personDetail(params.personId)),
  component: PersonEditPage,
})
