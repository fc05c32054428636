import { useTranslation } from 'react-i18next'
import { StatusBadge } from '@/ui/StatusBadge'

export interface UserStatusProps {
  readonly active: boolean
}

export function UserStatus({ active }: UserStatusProps) {
  const { t } = useTranslation('account')
  return active ? (
    <StatusBadge tone="ok" label={t('user.status.active')} />
  ) : (
    <StatusBadge tone="neutral" label={t('user.status.closed')} />
  )
}
