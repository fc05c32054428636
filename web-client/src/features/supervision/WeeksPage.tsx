import { NativeSelect, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { programs, roster } from './queries'
import { WeekBars } from './WeekBars'
import { WeekBoard } from './WeekBoard'
import { spans } from './weeksSearch'

const route = getRouteApi('/_app/supervision/weeks')

export function WeeksPage() {
  const { program, weeks = 8, school } = route.useSearch()
  const navigate = route.useNavigate()
  const me = useMe()
  const { data } = useSuspenseQuery(programs())
  const { t } = useTranslation('supervision')
  const { data: advocates } = useSuspenseQuery(roster())
  const mine = !can(me, 'supervision:write')
  const offered = data.items.filter(
    ({ id, schoolId, status }) =>
      (school === undefined || schoolId === school) &&
      (mine ? advocates.items.some(({ programId }) => programId === id) : status !== 'DRAFT'),
  )
  const shown =
    offered.find(({ id }) => id === program) ??
    offered.find(({ status }) => status === 'ACTIVE') ??
    offered[0]

  return (
    <PageLayout
      title={mine ? t('weeks.mine') : t('weeks.title')}
      subtitle={shown?.name}
      back={<TextLink to="/supervision">{t('list.title')}</TextLink>}
    >
      {shown === undefined ? (
        <EmptyState title={t('weeks.noProgram')} />
      ) : (
        <>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
            {offered.length > 1 && (
              <NativeSelect
                label={t('program')}
                value={shown.id}
                data={offered.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(event) => {
                  const next = event.currentTarget.value
                  navigate({ search: (current) => ({ ...current, program: next }) })
                }}
              />
            )}
            <NativeSelect
              label={t('weeks.span')}
              value={String(weeks)}
              data={spans.map((span) => ({ value: String(span), label: t('weeks.last', { count: span }) }))}
              onChange={(event) => {
                const next = Number(event.currentTarget.value)
                navigate({ search: (current) => ({ ...current, weeks: next }) })
              }}
            />
          </div>
          {!mine && (
            <Card title={t('weeks.bars')}>
              <WeekBars programId={shown.id} weeks={weeks} />
            </Card>
          )}
          <WeekBoard programId={shown.id} weeks={weeks} mayPlan={!mine} />
          <Text size="sm" c="dimmed">
            {t('weeks.rule')}
          </Text>
        </>
      )}
    </PageLayout>
  )
}
