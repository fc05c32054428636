import { createFileRoute } from '@tanstack/react-router'
import { SchoolCreatePage } from '@/features/organization/SchoolCreatePage'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/schools/new')({
  beforeLoad: requires('school:write'),
  component: SchoolCreatePage,
})
