import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatDay } from '@/lib/dates'
import { languageName } from '@/lib/languages'
import { TextLink } from '@/lib/links/TextLink'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'

export interface ServiceCardProps {
  readonly advocate: Schema<'PeerAdvocateView'>
  readonly models: readonly Schema<'ServiceModel'>[]
}

export function ServiceCard({ advocate, models }: ServiceCardProps) {
  const { t, i18n } = useTranslation('advocate')
  const text = useText()
  const day = (value: string | undefined) => value && formatDay(value, i18n.language)
  const served = models.filter(({ code }) => advocate.models.includes(code))

  return (
    <Card title={t('service')}>
      <Facts
        facts={[
          [
            t('program'),
            <TextLink key="program" to="/programs/$programId" params={{ programId: advocate.programId }}>
              {advocate.program}
            </TextLink>,
          ],
          [t('termStartsOn'), day(advocate.termStartsOn)],
          [t('termEndsOn'), day(advocate.termEndsOn)],
          [t('selectedOn'), day(advocate.selectedOn)],
          [t('models.title'), served.map(({ name }) => text(name)).join(', ')],
          [t('languages'), advocate.languages.map((tag) => languageName(tag, i18n.language)).join(', ')],
          ...(advocate.endedOn ? [[t('endedOn'), day(advocate.endedOn)] as const] : []),
        ]}
      />
    </Card>
  )
}
