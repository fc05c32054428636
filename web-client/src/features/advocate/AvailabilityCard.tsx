import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { languageName } from '@/lib/languages'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { availability } from './queries'

export interface AvailabilityCardProps {
  readonly advocate: Pick<Schema<'PeerAdvocateView'>, 'id' | 'status'>
}

/** The week in which the advocate can be met. */
export function AvailabilityCard({ advocate }: AvailabilityCardProps) {
  const { data } = useSuspenseQuery(availability(advocate.id))
  const me = useMe()
  const { t, i18n } = useTranslation('advocate')
  const change = can(me, 'availability:write') && advocate.status !== 'ENDED' && (
    <TextLink to="/peer-advocates/$advocateId/availability" params={{ advocateId: advocate.id }}>
      {t('availability.change')}
    </TextLink>
  )

  return (
    <Card title={t('availability.title')} aside={change}>
      <DataList
        label={t('availability.title')}
        items={data.slots}
        columns={{
          title: t('availability.when'),
          meta: [t('availability.where'), t('availability.language'), t('availability.accommodations')],
        }}
        row={(slot) => ({
          id: `${slot.weekday} ${slot.startsAt}`,
          title: t('availability.slot', {
            weekday: t(`availability.weekday.${slot.weekday}`),
            from: slot.startsAt.slice(0, 5),
            to: slot.endsAt.slice(0, 5),
          }),
          meta: [
            slot.mode === 'ONLINE' ? t('availability.mode.ONLINE') : slot.place,
            slot.language && languageName(slot.language, i18n.language),
            slot.accommodations?.map((one) => t(`availability.accommodation.${one}`)).join(', '),
          ],
        })}
        empty={<EmptyState title={t('availability.empty')} action={change} />}
      />
    </Card>
  )
}
