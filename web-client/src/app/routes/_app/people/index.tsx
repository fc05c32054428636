import { createFileRoute } from '@tanstack/react-router'
import { PeopleListPage } from '@/features/organization/PeopleListPage'
import { peopleSearch } from '@/features/organization/peopleSearch'
import { people } from '@/features/organization/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/people/')({
  validateSearch: peopleSearch,
  beforeLoad: requires('person:read'),
  loaderDeps: ({ search: { offset, kind, active, sort, school } }) => ({
    offset,
    kind,
    active,
    sort,
    school,
  }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(people(deps)),
  component: PeopleListPage,
})
