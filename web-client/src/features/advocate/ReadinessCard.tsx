import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { StatusBadge } from '@/ui/StatusBadge'
import { modelToAskFor } from './modelToAskFor'
import { readiness } from './queries'
import { ReadinessItems } from './ReadinessItems'

export interface ReadinessCardProps {
  readonly advocate: Schema<'PeerAdvocateView'>
  readonly models: readonly Schema<'ServiceModel'>[]
  readonly model?: string
  readonly onModel: (model: string) => void
}

/** The readiness gate as the adults see it: what is missing, and one tap to where it is put right. */
export function ReadinessCard({ advocate, models, model, onModel }: ReadinessCardProps) {
  const asked = modelToAskFor(advocate, model)
  const { data } = useSuspenseQuery(readiness(advocate.id, asked))
  const { t } = useTranslation('advocate')
  const text = useText()
  const missing = data.items.filter(({ met }) => !met).length

  return (
    <Card
      title={t('readiness.title')}
      aside={
        data.open ? (
          <StatusBadge tone="ok" label={t('readiness.ready')} />
        ) : (
          <StatusBadge tone="due" label={t('readiness.missing', { count: missing })} />
        )
      }
    >
      <NativeSelect
        label={t('models.one')}
        maw={320}
        value={asked}
        data={models
          .filter(({ code }) => code === asked || advocate.models.includes(code))
          .map(({ code, name }) => ({ value: code, label: text(name) }))}
        onChange={(event) => onModel(event.currentTarget.value)}
      />
      <ReadinessItems advocate={advocate} items={data.items} />
    </Card>
  )
}
