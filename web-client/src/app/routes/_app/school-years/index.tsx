import { createFileRoute } from '@tanstack/react-router'
import { schoolYearList } from '@/features/organization/queries'
import { SchoolYearListPage } from '@/features/organization/SchoolYearListPage'
import { schoolYearListSearch } from '@/features/organization/schoolYearListSearch'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/school-years/')({
  validateSearch: schoolYearListSearch,
  beforeLoad: requires('school:read'),
  loaderDeps: ({ search: { offset, sort, school } }) => ({ offset, sort, school }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(schoolYearList(deps)),
  component: SchoolYearListPage,
})
