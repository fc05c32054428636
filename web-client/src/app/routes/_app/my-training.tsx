import { createFileRoute } from '@tanstack/react-router'
import { MyTrainingPage } from '@/features/training/MyTrainingPage'
import { completionsOf, courseList, roster } from '@/features/training/queries'
import { requires } from '../../requires'

export const Route = createFileRoute('/_app/my-training')({
  beforeLoad: requires('agreement:sign'),
  loader: async ({ context: { queryClient, me } }) => {
    const [all] = await Promise.all([
      queryClient.ensureQueryData(roster()),
      queryClient.ensureQueryData(courseList('STUDENT')),
    ])
    const own = all.items.find(({ personId, status }) => personId === me.personId && status !== 'ENDED')
    if (own) await queryClient.ensureQueryData(completionsOf(own.id))
    return { advocateId: own?.id }
  },
  component: MyTrainingPage,
})
