import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { personName, programLabels } from './queries'

export interface ProgramFactsProps {
  readonly program: Schema<'ProgramView'>
}

export function ProgramFacts({ program }: ProgramFactsProps) {
  const { data: labels } = useSuspenseQuery(programLabels())
  const me = useMe()
  const { t, i18n } = useTranslation('program')
  const text = useText()
  const partnerId = program.mentalHealthPartnerId
  const { data: partner } = useQuery({
    ...personName(partnerId ?? ''),
    enabled: partnerId !== undefined && can(me, 'person:read'),
  })
  const label = labels.find(({ code }) => code === program.label)
  const timeZone = me.schools.find(({ id }) => id === program.schoolId)?.timeZone ?? me.district.timeZone
  const at = (instant: string | undefined) => instant && formatInstant(instant, timeZone, i18n.language)

  return (
    <Card title={t('about')}>
      <Facts
        facts={[
          [t('label'), label ? text(label.name) : program.label],
          [t('kind.title'), t(`kind.${program.kind}`)],
          [t('description'), program.description],
          [
            t('partner.title'),
            [
              partner
                ? `${partner.preferredName ?? partner.givenName} ${partner.familyName}`
                : partnerId && t('partner.named'),
              program.mentalHealthPartnerOrganization,
            ]
              .filter(Boolean)
              .join(' · '),
          ],
          [t('activatedAt'), at(program.activatedAt)],
          ...(program.endedAt ? [[t('endedAt'), at(program.endedAt)] as const] : []),
        ]}
      />
    </Card>
  )
}
