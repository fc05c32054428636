import { createFileRoute } from '@tanstack/react-router'
import { schoolList } from '@/features/organization/queries'
import { SchoolListPage } from '@/features/organization/SchoolListPage'
import { schoolListSearch } from '@/features/organization/schoolListSearch'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/schools/')({
  validateSearch: schoolListSearch,
  beforeLoad: requires('school:read'),
  loaderDeps: ({ search: { offset, sort } }) => ({ offset, sort }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(schoolList(deps)),
  component: SchoolListPage,
})
