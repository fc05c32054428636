import { createFileRoute } from '@tanstack/react-router'
import { CycleListPage } from '@/features/milestone/CycleListPage'
import { cycleListSearch } from '@/features/milestone/cycleListSearch'
import { cycleList } from '@/features/milestone/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/milestone-cycles/')({
  validateSearch: cycleListSearch,
  beforeLoad: requires('milestone:read'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(cycleList(deps)),
  component: CycleListPage,
})
