import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { useText } from '@/lib/useText'
import { Notice } from '@/ui/Notice'
import { EmergencyCard } from './EmergencyCard'

export interface ReferralStateProps {
  readonly it: Schema<'ReferralView'>
}

/** Where it stands, to each in their own words; red and with a clock until somebody said "I have it". */
export function ReferralState({ it }: ReferralStateProps) {
  const { t } = useTranslation('referral')
  const say = useText()
  const sender = it.seenAs.startsWith('SENDER')
  const clock = { since: it.waitingSince ?? it.sentAt, label: t('waiting') }

  if (it.status === 'SENT') {
    const tried = it.delivery ? it.delivery.tried : it.receiver ? [it.receiver.name] : []
    return (
      <>
        <Notice
          tone={it.red ? 'urgent' : 'due'}
          title={sender || it.seenAs === 'COORDINATOR' ? t('state.nobody') : t('state.waitingForYou')}
          clock={clock}
        >
          {it.delivery && <Text>{t('state.reachedNobody')}</Text>}
          {tried.length > 0 && <Text size="sm">{t('state.tried', { names: tried.join(', ') })}</Text>}
          {it.delivery && <Text fw={600}>{say(it.delivery.emergencyText)}</Text>}
          {sender && it.red && <Text>{t('state.goYourself')}</Text>}
        </Notice>
        {sender && it.red && <EmergencyCard />}
      </>
    )
  }
  if (it.status === 'DECLINED') {
    return (
      <Notice tone="due" title={t('state.declined')}>
        {it.reroute?.advice && <Text>{it.reroute.advice}</Text>}
        {it.reroute?.to && <Text>{t('state.offered', { name: it.reroute.to.name })}</Text>}
        {sender && (
          <ButtonLink to="/referrals/new" search={{ reroute: it.id, program: it.programId }} mt="sm">
            {t('state.sendOn')}
          </ButtonLink>
        )}
      </Notice>
    )
  }
  if (it.status === 'REVOKED') return <Notice tone="neutral" title={t('state.revoked')} />
  if (it.status === 'CLOSED') {
    return (
      <Notice tone="neutral" title={t('state.closed')}>
        {it.sharedLine && <Text>{t('state.shared', { line: it.sharedLine })}</Text>}
        {it.handling?.outcome && <Text size="sm">{t(`outcome.${it.handling.outcome}`)}</Text>}
      </Notice>
    )
  }
  return (
    <Notice tone="ok" title={it.holder ? t('state.has', { name: it.holder.name }) : t('state.received')}>
      <Text size="sm">{sender ? t('state.doneYourPart') : t(`status.${it.status}`)}</Text>
    </Notice>
  )
}
