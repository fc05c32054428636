import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useSchoolTime } from '@/api/useSchoolTime'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { gradeBandKey } from './gradeBands'
import { concernKinds } from './queries'
import { ReferralStatus } from './ReferralStatus'
import { Urgency } from './Urgency'

export interface ReferralFactsProps {
  readonly it: Schema<'ReferralView'>
}

export function ReferralFacts({ it }: ReferralFactsProps) {
  const { data } = useSuspenseQuery(concernKinds())
  const at = useSchoolTime(it.schoolId)
  const { t } = useTranslation('referral')
  const say = useText()
  const concern = data.concernKinds.find(({ code }) => code === it.concernKind)
  const band = gradeBandKey(it.gradeBand)
  const reads = it.seenAs !== 'COORDINATOR'

  return (
    <Card title={t('facts')}>
      <Facts
        facts={[
          [
            t('status.title'),
            <ReferralStatus key="status" status={it.status} red={it.red} seenAs={it.seenAs} />,
          ],
          [t('urgency.title'), <Urgency key="urgency" urgency={it.urgency} />],
          [t('kind.title'), concern ? say(concern.name) : t(`kind.${it.referralKind}`)],
          ...(reads
            ? ([
                [t('student'), it.student?.name ?? (band && t(`gradeBand.${band}`))],
                [t('agreement.title'), it.agreement && agreementText(it.agreement)],
                [t('household.short'), it.householdInvolved ? t('yes') : t('no')],
              ] as const)
            : []),
          [t('sender'), it.sender?.name],
          [t('sentAt'), at(it.sentAt)],
          ...(it.urgency === 'SAFETY' || it.handOver
            ? ([
                [
                  t('handOver.fact'),
                  it.handOver
                    ? `${it.handOver.to.name}, ${t(`manner.${it.handOver.manner}`)}, ${at(it.handOver.at)}`
                    : t('handOver.none'),
                ],
              ] as const)
            : []),
        ]}
      />
    </Card>
  )

  function agreementText({
    kind,
    ground,
    studentTold,
    notToldBecause,
  }: NonNullable<Schema<'ReferralView'>['agreement']>): string {
    if (kind === 'AGREED') return t('agreement.AGREED')
    const told = studentTold ? t('agreement.told') : t('agreement.notTold')
    return [t('agreement.DUTY_TO_INFORM'), ground, told, notToldBecause].filter(Boolean).join(' · ')
  }
}
