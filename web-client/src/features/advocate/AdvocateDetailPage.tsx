import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { PageLayout } from '@/ui/PageLayout'
import { AdvocateStatusBadge } from './AdvocateStatusBadge'
import { AdvocateSteps } from './AdvocateSteps'
import { AvailabilityCard } from './AvailabilityCard'
import { advocateDetail, serviceModels } from './queries'
import { ReadinessCard } from './ReadinessCard'
import { ServiceCard } from './ServiceCard'
import { SupervisorCard } from './SupervisorCard'

const route = getRouteApi('/_app/peer-advocates/$advocateId/')

export interface AdvocateDetailPageProps {
  /** What other features know of the advocate: training, agreements, consents. */
  readonly children?: ReactNode
}

/** An advocate as the adults see them: whether they are ready first, then what makes it so. */
export function AdvocateDetailPage({ children }: AdvocateDetailPageProps) {
  const { advocateId } = route.useParams()
  const { model } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: advocate } = useSuspenseQuery(advocateDetail(advocateId))
  const { data: models } = useSuspenseQuery(serviceModels())
  const me = useMe()
  const { t } = useTranslation('advocate')
  const editable = can(me, 'advocate:write') && advocate.status !== 'ENDED'

  return (
    <PageLayout
      title={advocate.name}
      subtitle={[advocate.gradeLevel && t('inGrade', { grade: advocate.gradeLevel }), advocate.school]
        .filter(Boolean)
        .join(' · ')}
      back={<TextLink to="/peer-advocates">{t('list.title')}</TextLink>}
      actions={
        editable && (
          <ButtonLink to="/peer-advocates/$advocateId/edit" params={{ advocateId }} variant="default">
            {t('edit')}
          </ButtonLink>
        )
      }
    >
      {advocate.status !== 'ENDED' && (
        <ReadinessCard
          advocate={advocate}
          models={models}
          model={model}
          onModel={(next) => navigate({ search: (current) => ({ ...current, model: next }) })}
        />
      )}
      <Card title={t('status.title')} aside={<AdvocateStatusBadge status={advocate.status} />}>
        <AdvocateSteps advocate={advocate} editable={editable} />
      </Card>
      <ServiceCard advocate={advocate} models={models} />
      <SupervisorCard advocate={advocate} editable={editable} />
      {children}
      <AvailabilityCard advocate={advocate} />
    </PageLayout>
  )
}
