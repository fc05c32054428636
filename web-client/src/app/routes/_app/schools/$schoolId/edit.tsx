import { createFileRoute } from '@tanstack/react-router'
import { schoolDetail } from '@/features/organization/queries'
import { SchoolEditPage } from '@/features/organization/SchoolEditPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/schools/$schoolId/edit')({
  beforeLoad: requires('school:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(schoolDetail(params.schoolId)),
  component: SchoolEditPage,
})
