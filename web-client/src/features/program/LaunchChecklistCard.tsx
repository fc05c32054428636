import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { CheckRows } from '@/ui/CheckRows'
import { StatusBadge } from '@/ui/StatusBadge'
import { LaunchFixLink } from './LaunchFixLink'
import { launchChecklist } from './queries'
import { useLaunchSentence } from './useLaunchSentence'

export interface LaunchChecklistCardProps {
  readonly programId: string
  readonly editable: boolean
}

/** What a program has and lacks; each gap is one tap from where it is closed. */
export function LaunchChecklistCard({ programId, editable }: LaunchChecklistCardProps) {
  const { data: checklist } = useSuspenseQuery(launchChecklist(programId))
  const { t } = useTranslation('program')
  const sentence = useLaunchSentence()
  const missingFirst = [...checklist.items].sort((a, b) => Number(a.met) - Number(b.met))
  const missing = checklist.items.filter(({ met }) => !met).length

  return (
    <Card
      title={t('checklist.title')}
      aside={
        missing === 0 ? (
          <StatusBadge tone="ok" label={t('checklist.ready')} />
        ) : (
          <StatusBadge tone="due" label={t('checklist.missing', { count: missing })} />
        )
      }
    >
      <CheckRows label={t('checklist.title')}>
        {missingFirst.map((item) => (
          <CheckRow
            key={`${item.code} ${item.subject ?? ''}`}
            met={item.met}
            title={sentence(item)}
            status={item.met ? t('checklist.there') : t('checklist.lacks')}
            action={editable && !item.met && <LaunchFixLink programId={programId} item={item} />}
          />
        ))}
      </CheckRows>
    </Card>
  )
}
