import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { userList } from './queries'
import { UserListFilters } from './UserListFilters'
import { UserStatus } from './UserStatus'

const route = getRouteApi('/_app/users/')

export function UserListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(userList(search))
  const me = useMe()
  const { t } = useTranslation('account')
  const { role, active, sort, school } = search
  const add = can(me, 'user:write') && <ButtonLink to="/users/new">{t('user.add')}</ButtonLink>

  return (
    <PageLayout
      title={t('user.list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="users.csv"
            load={() => downloadCsv('/users', { role, active, sort, schoolId: school })}
          />
          {add}
        </>
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
          link: (title) => (
            <Link to="/users/$userId" params={{ userId: user.id }}>
              {title}
            </Link>
          ),
          meta: [user.login, user.roles.map((name) => t(`role.${name}`)).join(', ')],
          badge: <UserStatus active={user.active} />,
        })}
        empty={<EmptyState title={t('user.list.empty')} action={add} />}
      />
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </PageLayout>
  )
}
