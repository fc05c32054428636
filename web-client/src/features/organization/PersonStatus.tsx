import { useTranslation } from 'react-i18next'
import { StatusBadge } from '@/ui/StatusBadge'

export interface PersonStatusProps {
  readonly active: boolean
}

export function PersonStatus({ active }: PersonStatusProps) {
  const { t } = useTranslation('organization')
  return active ? (
    <StatusBadge tone="ok" label={t('person.active')} />
  ) : (
    <StatusBadge tone="neutral" label={t('person.inactive')} />
  )
}
