import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { useText } from '@/lib/useText'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { SortControl } from '@/ui/SortControl'
import { ProgramStatusBadge } from './ProgramStatusBadge'
import { type ProgramListSearch, programSorts, programStatuses } from './programListSearch'
import { programLabels, programList } from './queries'

const route = getRouteApi('/_app/programs/')

export function ProgramListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(programList(search))
  const { data: labels } = useSuspenseQuery(programLabels())
  const me = useMe()
  const { t } = useTranslation('program')
  const text = useText()

  const add = can(me, 'program:write') && <ButtonLink to="/programs/new">{t('add')}</ButtonLink>
  const { sort, status, school } = search
  const narrow = (change: Partial<ProgramListSearch>) =>
    navigate({ search: (current) => ({ ...current, offset: undefined, ...change }) })
  const labelOf = (code: string) => {
    const label = labels.find((known) => known.code === code)
    return label ? text(label.name) : code
  }

  return (
    <PageLayout
      title={t('list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="programs.csv"
            load={() => downloadCsv('/programs', { sort, status, schoolId: school })}
          />
          {add}
        </>
      }
    >
      <FilterBar values={[status]} onClear={() => narrow({ status: undefined })}>
        <FilterSelect
          label={t('status.title')}
          value={status}
          options={programStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          onChange={(value) => narrow({ status: value })}
        />
        <SortControl
          value={sort ?? 'name'}
          options={programSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
          onChange={(value) => narrow({ sort: value })}
        />
      </FilterBar>
      <DataList
        label={t('list.title')}
        items={page.items}
        columns={{
          title: t('name'),
          meta: [t('school'), t('label'), t('kind.title')],
          badge: t('status.title'),
        }}
        row={(program) => ({
          id: program.id,
          title: program.name,
          link: (title) => (
            <Link to="/programs/$programId" params={{ programId: program.id }}>
              {title}
            </Link>
          ),
          meta: [program.schoolName, labelOf(program.label), t(`kind.${program.kind}`)],
          badge: <ProgramStatusBadge status={program.status} />,
        })}
        empty={<EmptyState title={t(status ? 'list.none' : 'list.empty')} action={add} />}
      />
      <Pager page={page} onOffset={(offset) => narrow({ offset })} />
    </PageLayout>
  )
}
