import { createFileRoute } from '@tanstack/react-router'
import { schoolDetail } from '@/features/organization/queries'
import { SchoolDetailPage } from '@/features/organization/SchoolDetailPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/schools/$schoolId/')({
  beforeLoad: requires('school:read'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(schoolDetail(params.schoolId)),
  component: SchoolDetailPage,
})
