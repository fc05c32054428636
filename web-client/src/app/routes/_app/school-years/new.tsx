import { createFileRoute } from '@tanstack/react-router'
import { SchoolYearCreatePage } from '@/features/organization/SchoolYearCreatePage'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/school-years/new')({
  beforeLoad: requires('school-year:write'),
  component: SchoolYearCreatePage,
})
