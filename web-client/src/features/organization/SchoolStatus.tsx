import { useTranslation } from 'react-i18next'
import { StatusBadge } from '@/ui/StatusBadge'

export interface SchoolStatusProps {
  readonly active: boolean
}

export function SchoolStatus({ active }: SchoolStatusProps) {
  const { t } = useTranslation('organization')
  return active ? (
    <StatusBadge tone="ok" label={t('school.status.active')} />
  ) : (
    <StatusBadge tone="neutral" label={t('school.status.closed')} />
  )
}
