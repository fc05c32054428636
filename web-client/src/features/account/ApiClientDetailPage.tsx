import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { formatInstant } from '@/lib/dates'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ApiClientStatus } from './ApiClientStatus'
import { apiClientDetail, revokeApiClient } from './queries'
import { useScopeName } from './useScopeName'

const route = getRouteApi('/_app/api-clients/$apiClientId/')

export function ApiClientDetailPage() {
  const { apiClientId } = route.useParams()
  const { data: client } = useSuspenseQuery(apiClientDetail(apiClientId))
  const { district } = useMe()
  const saved = useSaved('/api-clients')
  const scopeName = useScopeName()
  const { t, i18n } = useTranslation('account')
  const when = (instant: string) => formatInstant(instant, district.timeZone, i18n.language)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => revokeApiClient(client),
    onSuccess: () => saved(t('apiClient.revoked')),
  })

  return (
    <PageLayout
      title={client.name}
      back={<TextLink to="/api-clients">{t('apiClient.list.title')}</TextLink>}
      actions={
        <ConfirmButton
          danger
          label={t('apiClient.revoke')}
          question={t('apiClient.revokeQuestion', { name: client.name })}
          consequence={t('apiClient.revokeConsequence')}
          disabledReason={client.active ? undefined : t('apiClient.revokedReason')}
          pending={isPending}
          onConfirm={mutate}
        />
      }
    >
      {error && <ProblemAlert error={error} />}
      <Card>
        <Facts
          facts={[
            [t('apiClient.clientId'), <code key="id">{client.clientId}</code>],
            [t('apiClient.expires'), when(client.expiresAt)],
            [t('apiClient.lastUsed'), client.lastUsedAt ? when(client.lastUsedAt) : t('apiClient.never')],
            [t('user.status.title'), <ApiClientStatus key="status" client={client} />],
            [t('apiClient.scopes'), client.scopes.map(scopeName).join(', ')],
          ]}
        />
      </Card>
    </PageLayout>
  )
}
