import { createFileRoute } from '@tanstack/react-router'
import { CourseListPage } from '@/features/training/CourseListPage'
import { courseList } from '@/features/training/queries'
import { courseListSearch } from '@/features/training/trainingSearch'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/courses/')({
  validateSearch: courseListSearch,
  beforeLoad: requires('training:read'),
  loaderDeps: ({ search: { audience } }) => ({ audience }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(courseList(deps.audience)),
  component: CourseListPage,
})
