import { createFileRoute } from '@tanstack/react-router'
import { CompletionListPage } from '@/features/training/CompletionListPage'
import { completionList, courses } from '@/features/training/queries'
import { completionListSearch } from '@/features/training/trainingSearch'
import { dayIn } from '@/lib/dates'
import { requires } from '../../requires'

const DAY = 86_400_000

export const Route = createFileRoute('/_app/training-completions')({
  validateSearch: completionListSearch,
  beforeLoad: requires('training:write'),
  loaderDeps: ({ search: { offset, course, expiring } }) => ({ offset, course, expiring }),
  loader: async ({ context: { queryClient, me }, deps: { offset, course, expiring } }) => {
    const filter = {
      offset,
      courseCode: course,
      expiringBefore: expiring && dayIn(me.district.timeZone, new Date(Date.now() + Number(expiring) * DAY)),
    }
    await Promise.all([
      queryClient.ensureQueryData(completionList(filter)),
      queryClient.ensureQueryData(courses()),
    ])
    return { filter }
  },
  component: CompletionListPage,
})
