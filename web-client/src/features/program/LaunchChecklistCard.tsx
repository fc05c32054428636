import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { CheckRows } from '@/ui/CheckRows'
import { MetRows } from '@/ui/MetRows'
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
  const missing = checklist.items.filter(({ met }) => !met)
  const met = checklist.items.filter((item) => item.met)
  const row = (item: Schema<'LaunchItem'>) => (
    <CheckRow
      key={`${item.code} ${item.subject ?? ''}`}
      met={item.met}
      title={sentence(item)}
      status={item.met ? t('checklist.there') : t('checklist.lacks')}
      action={editable && !item.met && <LaunchFixLink programId={programId} item={item} />}
    />
  )

  return (
    <Card
      title={t('checklist.title')}
      aside={
        missing.length === 0 ? (
          <StatusBadge tone="ok" label={t('checklist.ready')} />
        ) : (
          <StatusBadge tone="due" label={t('checklist.missing', { count: missing.length })} />
        )
      }
    >
      {missing.length > 0 && <CheckRows label={t('checklist.title')}>{missing.map(row)}</CheckRows>}
      {met.length > 0 && <MetRows label={t('checklist.met', { count: met.length })}>{met.map(row)}</MetRows>}
    </Card>
  )
}
