import { createFileRoute } from '@tanstack/react-router'
import { ConsentCreatePage } from '@/features/agreement/ConsentCreatePage'
import { advocate, guardiansOf } from '@/features/agreement/queries'
import { requires } from '../../../../../requires'

export const Route = createFileRoute('/_app/peer-advocates/$advocateId/consents/new')({
  beforeLoad: requires('consent:write'),
  loader: async ({ context: { queryClient }, params: { advocateId } }) => {
    const { personId } = await queryClient.ensureQueryData(advocate(advocateId))
    await queryClient.ensureQueryData(guardiansOf(personId))
  },
  component: ConsentCreatePage,
})
