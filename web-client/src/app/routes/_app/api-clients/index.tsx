import { createFileRoute } from '@tanstack/react-router'
import { ApiClientListPage } from '@/features/account/ApiClientListPage'
import { apiClientListSearch } from '@/features/account/apiClientListSearch'
import { apiClientList } from '@/features/account/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/api-clients/')({
  validateSearch: apiClientListSearch,
  beforeLoad: requires('client:write'),
  loaderDeps: ({ search: { offset, sort } }) => ({ offset, sort }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(apiClientList(deps)),
  component: ApiClientListPage,
})
