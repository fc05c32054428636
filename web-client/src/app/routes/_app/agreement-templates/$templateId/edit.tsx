import { createFileRoute } from '@tanstack/react-router'
import { templateDetail } from '@/features/agreement/queries'
import { TemplateEditPage } from '@/features/agreement/TemplateEditPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/agreement-templates/$templateId/edit')({
  beforeLoad: requires('agreement-template:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(templateDetail(params.templateId)),
  component: TemplateEditPage,
})
