import { createFileRoute } from '@tanstack/react-router'
import { templateDetail } from '@/features/agreement/queries'
import { TemplateDetailPage } from '@/features/agreement/TemplateDetailPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/agreement-templates/$templateId/')({
  beforeLoad: requires('agreement-template:read'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(templateDetail(params.templateId)),
  component: TemplateDetailPage,
})
