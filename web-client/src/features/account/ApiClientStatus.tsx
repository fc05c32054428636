import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { StatusBadge } from '@/ui/StatusBadge'

export interface ApiClientStatusProps {
  readonly client: Pick<Schema<'ApiClientRow'>, 'active' | 'expiresAt'>
}

/** A revoked key and one that has run out both no longer open anything. */
export function ApiClientStatus({ client: { active, expiresAt } }: ApiClientStatusProps) {
  const { t } = useTranslation('account')
  if (!active) return <StatusBadge tone="neutral" label={t('apiClient.status.revoked')} />
  if (Date.parse(expiresAt) < Date.now()) {
    return <StatusBadge tone="urgent" label={t('apiClient.status.expired')} />
  }
  return <StatusBadge tone="ok" label={t('apiClient.status.active')} />
}
