import { createFileRoute } from '@tanstack/react-router'
import { ApiClientDetailPage } from '@/features/account/ApiClientDetailPage'
import { apiClientDetail } from '@/features/account/queries'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/api-clients/$apiClientId/')({
  beforeLoad: requires('client:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(apiClientDetail(params.apiClientId)),
  component: ApiClientDetailPage,
})
