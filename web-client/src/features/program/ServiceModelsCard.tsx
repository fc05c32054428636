import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/lib/links/TextLink'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { programModels } from './queries'

export interface ServiceModelsCardProps {
  readonly programId: string
  readonly editable: boolean
}

export function ServiceModelsCard({ programId, editable }: ServiceModelsCardProps) {
  const { data } = useSuspenseQuery(programModels(programId))
  const { t } = useTranslation('program')
  const text = useText()
  const yes = (allowed: boolean) => t(allowed ? 'models.yes' : 'models.no')

  return (
    <Card
      title={t('models.title')}
      aside={
        editable && (
          <TextLink to="/programs/$programId/service-models" params={{ programId }}>
            {t('models.choose')}
          </TextLink>
        )
      }
    >
      <DataList
        label={t('models.title')}
        items={data.models}
        columns={{
          title: t('models.model'),
          meta: [t('models.tier.title'), t('models.informal'), t('models.dropIn')],
        }}
        row={(model) => ({
          id: model.modelCode,
          title: text(model.name),
          meta: [
            t('models.tier.short', { tier: model.tier }),
            yes(model.informalAllowed),
            yes(model.dropInAllowed),
          ],
        })}
        empty={<EmptyState title={t('models.empty')} />}
      />
    </Card>
  )
}
