import { createFileRoute } from '@tanstack/react-router'
import { roster, supervisionList } from '@/features/supervision/queries'
import { SupervisionListPage } from '@/features/supervision/SupervisionListPage'
import { supervisionListSearch } from '@/features/supervision/supervisionListSearch'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/supervision/')({
  validateSearch: supervisionListSearch,
  beforeLoad: requires('supervision:read'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    Promise.all([
      context.queryClient.ensureQueryData(supervisionList(deps)),
      context.queryClient.ensureQueryData(roster()),
    ]),
  component: SupervisionListPage,
})
