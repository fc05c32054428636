import { createFileRoute } from '@tanstack/react-router'
import { CourseDetailPage } from '@/features/training/CourseDetailPage'
import { courseDetail } from '@/features/training/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/courses/$code')({
  beforeLoad: requires('training:read'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(courseDetail(params.code)),
  component: CourseDetailPage,
})
