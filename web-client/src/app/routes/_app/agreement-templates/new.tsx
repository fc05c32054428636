import { createFileRoute } from '@tanstack/react-router'
import { TemplateCreatePage } from '@/features/agreement/TemplateCreatePage'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/agreement-templates/new')({
  beforeLoad: requires('agreement-template:write'),
  component: TemplateCreatePage,
})
