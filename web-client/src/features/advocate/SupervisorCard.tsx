import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatDay } from '@/lib/dates'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { StatusBadge } from '@/ui/StatusBadge'
import { supervisorHistory } from './queries'

export interface SupervisorCardProps {
  readonly advocate: Schema<'PeerAdvocateView'>
  readonly editable: boolean
}

/** Who supervises the advocate, and who did before. */
export function SupervisorCard({ advocate, editable }: SupervisorCardProps) {
  const { data: history } = useSuspenseQuery(supervisorHistory(advocate.id))
  const { t, i18n } = useTranslation('advocate')
  const day = (value: string) => formatDay(value, i18n.language)
  const assign = editable && (
    <TextLink to="/peer-advocates/$advocateId/supervisor" params={{ advocateId: advocate.id }}>
      {t(advocate.supervisorId ? 'supervisor.change' : 'supervisor.assign')}
    </TextLink>
  )

  return (
    <Card title={t('supervisor.title')} aside={assign}>
      <DataList
        label={t('supervisor.history')}
        items={history}
        columns={{
          title: t('name'),
          meta: [t('supervisor.from'), t('supervisor.until')],
          badge: t('status.title'),
        }}
        row={(assignment) => ({
          id: assignment.id,
          title: assignment.supervisor,
          meta: [day(assignment.startsOn), assignment.endsOn && day(assignment.endsOn)],
          badge: assignment.endsOn ? (
            <StatusBadge tone="neutral" label={t('supervisor.past')} />
          ) : (
            <StatusBadge tone="ok" label={t('supervisor.current')} />
          ),
        })}
        empty={<EmptyState title={t('supervisor.none')} action={assign} />}
      />
    </Card>
  )
}
