import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useSchoolTime } from '@/api/useSchoolTime'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import styles from './HandlingCard.module.css'

export interface HandlingCardProps {
  readonly it: Schema<'ReferralView'>
}

/** What came after it was sent, and who may read the words (X5). Absent for those who follow nothing up. */
export function HandlingCard({ it }: HandlingCardProps) {
  const at = useSchoolTime(it.schoolId)
  const { t } = useTranslation('referral')
  const { handling } = it
  if (!handling) return null
  return (
    <Card title={t('handling.title')}>
      <Facts
        facts={[
          [t('handling.acknowledgedAt'), handling.acknowledgedAt && at(handling.acknowledgedAt)],
          [t('handling.acceptedAt'), handling.acceptedAt && at(handling.acceptedAt)],
          [t('handling.endedAt'), handling.endedAt && at(handling.endedAt)],
          ...(it.seenAs === 'RECIPIENT'
            ? [[t('decision.title'), handling.decision && t(`decision.${handling.decision}`)] as const]
            : []),
          ...(handling.declineReason ? [[t('decline.reason'), handling.declineReason] as const] : []),
        ]}
      />
      <h3 className={styles.title}>{t('handling.recipients')}</h3>
      <ul className={styles.list}>
        {handling.recipients.map(({ personId, name, reason, since }) => (
          <li key={personId}>
            {name} <span>{[t(`reason.${reason}`), at(since)].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
