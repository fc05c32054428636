import { createFileRoute } from '@tanstack/react-router'
import { PersonDetailPage } from '@/features/organization/PersonDetailPage'
import { guardians, personDetail } from '@/features/organization/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/people/$personId/')({
  beforeLoad: requires('person:read'),
  loader: async ({ context: { queryClient }, params: { personId } }) => {
    const person = await queryClient.ensureQueryData(personDetail(personId))
    if (person.kind === 'STUDENT') await queryClient.ensureQueryData(guardians(personId))
  },
  component: PersonDetailPage,
})
