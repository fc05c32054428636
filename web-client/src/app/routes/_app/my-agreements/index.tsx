import { createFileRoute } from '@tanstack/react-router'
import { MyAgreementsPage } from '@/features/agreement/MyAgreementsPage'
import { agreementsOf, currentTemplates, roster } from '@/features/agreement/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/my-agreements/')({
  beforeLoad: requires('agreement:sign'),
  loader: async ({ context: { queryClient, me } }) => {
    const all = await queryClient.ensureQueryData(roster())
    const own = all.items.find(({ personId, status }) => personId === me.personId && status !== 'ENDED')
    if (own) {
      await Promise.all([
        queryClient.ensureQueryData(currentTemplates(own.schoolId)),
        queryClient.ensureQueryData(agreementsOf(own.id)),
      ])
    }
    return { own }
  },
  component: MyAgreementsPage,
})
