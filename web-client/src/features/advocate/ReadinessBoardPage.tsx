import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { useText } from '@/lib/useText'
import { EmptyState } from '@/ui/EmptyState'
import { FilterBar } from '@/ui/FilterBar'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { programs, readinessBoard, serviceModels } from './queries'
import { ReadinessBoard } from './ReadinessBoard'

const route = getRouteApi('/_app/readiness')

/** Every advocate of a program, and what each still needs. */
export function ReadinessBoardPage() {
  const { programId, model } = route.useLoaderData()
  const { data: all } = useSuspenseQuery(programs())
  const { data: models } = useSuspenseQuery(serviceModels())
  const navigate = route.useNavigate()
  const { t } = useTranslation('advocate')
  const text = useText()

  return (
    <PageLayout title={t('board.title')} subtitle={t('board.intro')}>
      <FilterBar>
        <NativeSelect
          label={t('program')}
          value={programId ?? ''}
          data={all.items.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget: { value } }) =>
            navigate({ search: (current) => ({ ...current, program: value, offset: undefined }) })
          }
        />
        <NativeSelect
          label={t('models.one')}
          value={model}
          data={models.map(({ code, name }) => ({ value: code, label: text(name) }))}
          onChange={({ currentTarget: { value } }) =>
            navigate({ search: (current) => ({ ...current, model: value, offset: undefined }) })
          }
        />
      </FilterBar>
      {programId ? (
        <Board programId={programId} model={model} />
      ) : (
        <EmptyState
          title={t('board.noProgram')}
          action={<ButtonLink to="/programs">{t('board.toPrograms')}</ButtonLink>}
        />
      )}
    </PageLayout>
  )
}

function Board({ programId, model }: { readonly programId: string; readonly model: string }) {
  const { offset } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(readinessBoard(programId, model, offset))
  const { t } = useTranslation('advocate')

  return (
    <>
      {page.items.length === 0 ? (
        <EmptyState
          title={t('list.empty')}
          action={<ButtonLink to="/peer-advocates">{t('list.title')}</ButtonLink>}
        />
      ) : (
        <ReadinessBoard rows={page.items} model={model} />
      )}
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </>
  )
}
