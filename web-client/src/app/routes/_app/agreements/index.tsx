import { createFileRoute } from '@tanstack/react-router'
import { AgreementListPage } from '@/features/agreement/AgreementListPage'
import { agreementListSearch } from '@/features/agreement/agreementSearch'
import { agreementList } from '@/features/agreement/queries'
import { requires } from '../../../requires'

export const Route = createFileRoute('/_app/agreements/')({
  validateSearch: agreementListSearch,
  beforeLoad: requires('agreement:read'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(agreementList(deps)),
  component: AgreementListPage,
})
