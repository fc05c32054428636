import { createFileRoute } from '@tanstack/react-router'
import { school } from '@/features/organization/queries'
import { SchoolEditPage } from '@/features/organization/SchoolEditPage'
import { requires } from '../../../../requires'

export const Route = createFileRoute('/_app/schools/$schoolId/edit')({
  beforeLoad: requires('school:write'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(school(params.schoolId)),
  component: SchoolEditPage,
})
