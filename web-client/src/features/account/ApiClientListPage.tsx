import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { FilterBar } from '@/ui/FilterBar'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { SortControl } from '@/ui/SortControl'
import { ApiClientStatus } from './ApiClientStatus'
import { apiClientSorts } from './apiClientListSearch'
import { apiClientList } from './queries'

const route = getRouteApi('/_app/api-clients/')

export function ApiClientListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(apiClientList(search))
  const { district } = useMe()
  const { t, i18n } = useTranslation('account')
  const add = <ButtonLink to="/api-clients/new">{t('apiClient.add')}</ButtonLink>
  const when = (instant: string) => formatInstant(instant, district.timeZone, i18n.language)

  return (
    <PageLayout
      title={t('apiClient.list.title')}
      subtitle={t('apiClient.list.intro')}
      actions={
        <>
          <ExportCsvButton
            fileName="api-clients.csv"
            load={() => downloadCsv('/api-clients', { sort: search.sort })}
          />
          {add}
        </>
      }
    >
      <FilterBar>
        <SortControl
          value={search.sort ?? 'name'}
          options={apiClientSorts.map((value) => ({ value, label: t(`apiClient.sort.${value}`) }))}
          onChange={(sort) => navigate({ search: (current) => ({ ...current, sort, offset: undefined }) })}
        />
      </FilterBar>
      <DataList
        label={t('apiClient.list.title')}
        items={page.items}
        columns={{
          title: t('apiClient.name'),
          meta: [t('apiClient.clientId'), t('apiClient.expires'), t('apiClient.lastUsed')],
          badge: t('user.status.title'),
        }}
        row={(client) => ({
          id: client.id,
          title: client.name,
          link: (title) => (
            <Link to="/api-clients/$apiClientId" params={{ apiClientId: client.id }}>
              {title}
            </Link>
          ),
          meta: [
            client.clientId,
            when(client.expiresAt),
            client.lastUsedAt ? when(client.lastUsedAt) : t('apiClient.never'),
          ],
          badge: <ApiClientStatus client={client} />,
        })}
        empty={<EmptyState title={t('apiClient.list.empty')} action={add} />}
      />
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </PageLayout>
  )
}
