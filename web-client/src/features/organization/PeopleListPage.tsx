import { TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { optional } from '@/form/rules'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { StatusBadge } from '@/ui/StatusBadge'
import { personKinds } from './peopleSearch'
import { people } from './queries'

const route = getRouteApi('/_app/people/')

export function PeopleListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [name, setName] = useState('')
  const { data: page } = useSuspenseQuery(people({ ...search, name: optional(useDeferredValue(name)) }))
  const { schools } = useMe()
  const { t } = useTranslation('organization')

  const schoolNameOf = ({ schoolId }: Schema<'PersonRow'>) => schools.find(({ id }) => id === schoolId)?.name

  const toOffset = (offset?: number) => navigate({ search: (current) => ({ ...current, offset }) })

  return (
    <PageLayout title={t('person.list.title')}>
      <FilterBar
        active={name !== '' || search.kind !== undefined}
        onClear={() => {
          setName('')
          navigate({ search: ({ school }) => ({ school }) })
        }}
      >
        <TextInput
          type="search"
          label={t('person.search')}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value)
            if (search.offset) toOffset()
          }}
        />
        <FilterSelect
          label={t('person.kind.title')}
          value={search.kind}
          options={personKinds.map((value) => ({ value, label: t(`person.kind.${value}`) }))}
          onChange={(kind) => navigate({ search: (current) => ({ ...current, kind, offset: undefined }) })}
        />
      </FilterBar>
      <DataList
        label={t('person.list.title')}
        items={page.items}
        columns={{
          title: t('person.name'),
          meta: [t('person.kind.title'), t('person.school'), t('person.gradeLevel')],
          badge: t('person.status'),
        }}
        row={(person) => ({
          id: person.id,
          title: nameOf(person),
          meta: [t(`person.kind.${person.kind}`), schoolNameOf(person), person.gradeLevel],
          badge: person.active ? (
            <StatusBadge tone="ok" label={t('person.active')} />
          ) : (
            <StatusBadge tone="neutral" label={t('person.inactive')} />
          ),
        })}
        empty={<EmptyState title={t('person.list.empty')} />}
      />
      <Pager
        total={page.total}
        limit={page.limit}
        offset={page.offset}
        onOffset={(offset) => toOffset(offset || undefined)}
      />
    </PageLayout>
  )
}

function nameOf({ preferredName, givenName, familyName }: Schema<'PersonRow'>): string {
  return `${preferredName ?? givenName} ${familyName}`
}
