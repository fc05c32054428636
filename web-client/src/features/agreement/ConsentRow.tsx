import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatDay } from '@/lib/dates'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { RecordRow } from '@/ui/RecordRow'
import { StatusBadge } from '@/ui/StatusBadge'

export interface ConsentRowProps {
  readonly consent: Schema<'GuardianConsentRow'>
  readonly pending?: boolean
  readonly onWithdraw?: () => void
}

export function ConsentRow({ consent, pending, onWithdraw }: ConsentRowProps) {
  const { t, i18n } = useTranslation('agreement')
  const name = consent.guardianName
  return (
    <RecordRow
      title={name}
      meta={[
        t('consent.on', { day: formatDay(consent.attestedOn, i18n.language) }),
        t(`consent.method.${consent.method}`),
      ]}
    >
      {consent.withdrawnAt ? (
        <StatusBadge tone="neutral" label={t('consent.withdrawn')} />
      ) : (
        <StatusBadge tone="ok" label={t('consent.given')} />
      )}
      {onWithdraw && !consent.withdrawnAt && (
        <ConfirmButton
          danger
          pending={pending}
          label={t('consent.withdraw.label')}
          question={t('consent.withdraw.question', { name })}
          consequence={t('consent.withdraw.consequence')}
          onConfirm={onWithdraw}
        />
      )}
    </RecordRow>
  )
}
