import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { downloadCsv } from '@/api/downloadCsv'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { StatusBadge } from '@/ui/StatusBadge'
import { userList } from './queries'
import { UserListFilters } from './UserListFilters'

const route = getRouteApi('/_app/users/')

export function UserListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(userList(search))
  const { t } = useTranslation('account')
  const { role, active, sort } = search

  return (
    <PageLayout
      title={t('user.list.title')}
      actions={
        <ExportCsvButton fileName="users.csv" load={() => downloadCsv('/users', { role, active, sort })} />
      }
    >
      <UserListFilters
        search={search}
        onChange={(change) =>
          navigate({ search: (current) => ({ ...current, ...change, offset: undefined }) })
        }
      />
      <DataList
        label={t('user.list.title')}
        items={page.items}
        columns={{
          title: t('user.name'),
          meta: [t('user.login'), t('user.roles')],
          badge: t('user.status.title'),
        }}
        row={(user) => ({
          id: user.id,
          title: user.displayName,
          meta: [user.login, user.roles.map((name) => t(`role.${name}`)).join(', ')],
          badge: user.active ? (
            <StatusBadge tone="ok" label={t('user.status.active')} />
          ) : (
            <StatusBadge tone="neutral" label={t('user.status.closed')} />
          ),
        })}
        empty={<EmptyState title={t('user.list.empty')} />}
      />
      <Pager
        total={page.total}
        limit={page.limit}
        offset={page.offset}
        onOffset={(offset) =>
          navigate({ search: (current) => ({ ...current, offset: offset || undefined }) })
        }
      />
    </PageLayout>
  )
}
