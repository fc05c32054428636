import { createFileRoute } from '@tanstack/react-router'
import { schoolYearList } from '@/features/organization/queries'
import { SchoolYearListPage } from '@/features/organization/SchoolYearListPage'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/school-years/')({
  beforeLoad: requires('school:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(schoolYearList()),
  component: SchoolYearListPage,
})
