import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { zoneOf } from '@/api/zoneOf'
import { dayIn, formatDay } from '@/lib/dates'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { Celebrations } from './Celebrations'
import { CycleActions } from './CycleActions'
import { CycleStatus } from './CycleStatus'
import { CycleSteps } from './CycleSteps'
import { HeatMap } from './HeatMap'
import { HeatMapTable } from './HeatMapTable'
import { guideEdition, heatMap, milestoneCycle } from './queries'

const route = getRouteApi('/_app/milestone-cycles/$cycleId/')

/** Where a cycle stands: the heat map, what is celebrated and what comes next. */
export function CyclePage() {
  const { cycleId } = route.useParams()
  const { view } = route.useSearch()
  const { data: cycle } = useSuspenseQuery(milestoneCycle(cycleId))
  const { data: map } = useSuspenseQuery(heatMap(cycleId))
  const { data: guide } = useSuspenseQuery(guideEdition(cycle.component, cycle.edition))
  const me = useMe()
  const { t, i18n } = useTranslation('milestone')
  const day = (instant: string) =>
    formatDay(dayIn(zoneOf(me, cycle.schoolId), new Date(instant)), i18n.language)
  const asTable = view === 'table'

  return (
    <PageLayout
      title={`${cycle.name}, ${t(`track.${cycle.track}`)}`}
      subtitle={cycle.schoolName ?? t(`cycle.scope.${cycle.scope}`)}
      back={<TextLink to="/milestone-cycles">{t('cycle.list.title')}</TextLink>}
      actions={<CycleActions cycle={cycle} />}
    >
      <Card
        title={t('map.title')}
        aside={
          <TextLink
            to="/milestone-cycles/$cycleId"
            params={{ cycleId }}
            search={{ view: asTable ? undefined : 'table' }}
            className="no-print"
          >
            {asTable ? t('map.asMap') : t('map.asTable')}
          </TextLink>
        }
      >
        {asTable ? (
          <HeatMapTable map={map} guide={guide} />
        ) : (
          <HeatMap map={map} guide={guide} cycle={cycle} />
        )}
      </Card>
      <Card title={t('cycle.facts')}>
        <Facts
          facts={[
            [t('cycle.status.title'), <CycleStatus key="status" status={cycle.status} />],
            [t('cycle.ledBy'), cycle.facilitator.name],
            ...(cycle.scope === 'INDIVIDUAL'
              ? []
              : [[t('cycle.raters'), cycle.raters.map(({ name }) => name).join(', ')] as const]),
            [t('cycle.started'), day(cycle.startedAt)],
            ...(cycle.closedAt ? [[t('cycle.closed'), day(cycle.closedAt)] as const] : []),
            [t('guide.title'), t('guide.edition', { edition: cycle.edition })],
          ]}
        />
      </Card>
      {can(me, 'next-step:read') && <CycleSteps cycle={cycle} />}
      <Celebrations cycle={cycle} guide={guide} />
    </PageLayout>
  )
}
