import { createFileRoute } from '@tanstack/react-router'
import { AuditEntryListPage } from '@/features/audit/AuditEntryListPage'
import { auditEntryListSearch } from '@/features/audit/auditEntryListSearch'
import { auditEntryList } from '@/features/audit/queries'
import { requires } from '../../requires'

export const Route = createFileRoute('/_app/audit-entries')({
  validateSearch: auditEntryListSearch,
  beforeLoad: requires('audit:read'),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, me }, deps }) =>
    queryClient.ensureQueryData(auditEntryList(deps, me.district.timeZone)),
  component: AuditEntryListPage,
})
