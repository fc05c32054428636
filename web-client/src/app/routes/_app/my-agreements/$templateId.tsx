import { createFileRoute } from '@tanstack/react-router'
import { languageSearch } from '@/features/agreement/agreementSearch'
import { roster, templateDetail } from '@/features/agreement/queries'
import { SignPage } from '@/features/agreement/SignPage'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/my-agreements/$templateId')({
  validateSearch: languageSearch,
  beforeLoad: requires('agreement:sign'),
  loader: async ({ context: { queryClient, me }, params }) => {
    const [all] = await Promise.all([
      queryClient.ensureQueryData(roster()),
      queryClient.ensureQueryData(templateDetail(params.templateId)),
    ])
    const own = all.items.find(({ personId, status }) => personId === me.personId && status !== 'ENDED')
    return { advocateId: own?.id }
  },
  component: SignPage,
})
