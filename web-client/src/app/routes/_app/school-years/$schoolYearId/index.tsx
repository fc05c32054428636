import { createFileRoute } from '@tanstack/react-router'
import { schoolYearDetail } from '@/features/organization/queries'
import { SchoolYearDetailPage } from '@/features/organization/SchoolYearDetailPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/school-years/$schoolYearId/')({
  beforeLoad: requires('school:read'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(schoolYearDetail(params.schoolYearId)),
  component: SchoolYearDetailPage,
})
