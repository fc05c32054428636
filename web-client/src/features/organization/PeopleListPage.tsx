import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe, useSchoolName } from '@/api/me'
import { optional } from '@/form/rules'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { PeopleFilters } from './PeopleFilters'
import { PersonStatus } from './PersonStatus'
import { personName } from './personName'
import { people, peopleCsv } from './queries'

const route = getRouteApi('/_app/people/')

export function PeopleListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [name, setName] = useState('')
  // What is asked may lag behind what is typed and chosen, so that nothing is torn from under the fingers.
  const found = useDeferredValue(useMemo(() => ({ ...search, name: optional(name) }), [search, name]))
  const { data: page } = useSuspenseQuery(people(found))
  const me = useMe()
  const schoolName = useSchoolName()
  const { t } = useTranslation('organization')

  const toOffset = (offset?: number) => navigate({ search: (current) => ({ ...current, offset }) })
  const add = can(me, 'person:write') && <ButtonLink to="/people/new">{t('person.add')}</ButtonLink>

  return (
    <PageLayout
      title={t('person.list.title')}
      actions={
        <>
          <ExportCsvButton fileName="people.csv" load={() => peopleCsv(found)} />
          {add}
        </>
      }
    >
      <PeopleFilters
        name={name}
        search={search}
        onName={(typed) => {
          setName(typed)
          if (search.offset) toOffset()
        }}
        onChange={(change) =>
          navigate({ search: (current) => ({ ...current, ...change, offset: undefined }) })
        }
      />
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
          title: personName(person),
          link: (title) => (
            <Link to="/people/$personId" params={{ personId: person.id }}>
              {title}
            </Link>
          ),
          meta: [t(`person.kind.${person.kind}`), schoolName(person.schoolId), person.gradeLevel],
          badge: <PersonStatus active={person.active} />,
        })}
        empty={<EmptyState title={t('person.list.empty')} action={add} />}
      />
      <Pager page={page} onOffset={toOffset} />
    </PageLayout>
  )
}
