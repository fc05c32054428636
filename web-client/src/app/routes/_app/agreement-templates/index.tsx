import { createFileRoute } from '@tanstack/react-router'
import { templateListSearch } from '@/features/agreement/agreementSearch'
import { templateList } from '@/features/agreement/queries'
import { TemplateListPage } from '@/features/agreement/TemplateListPage'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/agreement-templates/')({
  validateSearch: templateListSearch,
  beforeLoad: requires('agreement-template:read'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(templateList(deps)),
  component: TemplateListPage,
})
