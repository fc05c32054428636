import { createFileRoute } from '@tanstack/react-router'
import { AgreementDetailPage } from '@/features/agreement/AgreementDetailPage'
import { agreementDetail } from '@/features/agreement/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/agreements/$agreementId')({
  beforeLoad: requires('agreement:read'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(agreementDetail(params.agreementId)),
  component: AgreementDetailPage,
})
