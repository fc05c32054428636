import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatDay } from '@/lib/dates'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { StatusBadge } from '@/ui/StatusBadge'
import styles from './ConsentRow.module.css'

export interface ConsentRowProps {
  readonly consent: Schema<'GuardianConsentRow'>
  readonly pending?: boolean
  readonly onWithdraw?: () => void
}

export function ConsentRow({ consent, pending, onWithdraw }: ConsentRowProps) {
  const { t, i18n } = useTranslation('agreement')
  const name = consent.guardianName
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.meta}>
          {[
            t('consent.on', { day: formatDay(consent.attestedOn, i18n.language) }),
            t(`consent.method.${consent.method}`),
          ].join(' · ')}
        </p>
      </div>
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
    </li>
  )
}
