import { createFileRoute } from '@tanstack/react-router'
import { AdvocateListPage } from '@/features/advocate/AdvocateListPage'
import { advocateListSearch } from '@/features/advocate/advocateListSearch'
import { advocateList, programs, wholeRoster } from '@/features/advocate/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/peer-advocates/')({
  validateSearch: advocateListSearch,
  beforeLoad: requires('advocate:read'),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(advocateList(deps)),
      queryClient.ensureQueryData(programs()),
      queryClient.ensureQueryData(wholeRoster()),
    ]),
  component: AdvocateListPage,
})
