import { createFileRoute } from '@tanstack/react-router'
import { schoolYearDetail } from '@/features/organization/queries'
import { SchoolYearEditPage } from '@/features/organization/SchoolYearEditPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/school-years/$schoolYearId/edit')({
  beforeLoad: requires('school-year:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(schoolYearDetail(params.schoolYearId)),
  component: SchoolYearEditPage,
})
