import { Alert, Button, Group, Stack, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { PageLayout } from '@/ui/PageLayout'
import { useNotify } from '@/ui/useNotify'

export interface ApiClientSecretProps {
  readonly client: Schema<'ApiClientView'>
  readonly back: ReactNode
}

/** The one time that a new key's secret is on a screen; the server keeps only a hash of it. */
export function ApiClientSecret({ client, back }: ApiClientSecretProps) {
  const notify = useNotify()
  const { t } = useTranslation('account')

  async function copy(secret: string) {
    try {
      await navigator.clipboard.writeText(secret)
      notify('done', t('apiClient.copied'))
    } catch {
      // A page without https may not touch the clipboard.
      notify('failed', t('apiClient.notCopied'))
    }
  }

  return (
    <PageLayout narrow title={client.name} back={back}>
      <Card title={t('apiClient.secretTitle')}>
        <Stack>
          <Alert color="orange" icon={<Icon name="alert" />}>
            {t(client.secret ? 'apiClient.secretOnce' : 'apiClient.secretGone')}
          </Alert>
          <TextInput
            label={t('apiClient.clientId')}
            value={client.clientId}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          {client.secret && (
            <TextInput
              label={t('apiClient.secret')}
              value={client.secret}
              readOnly
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
          <Group>
            {client.secret && (
              <Button onClick={() => copy(client.secret ?? '')}>{t('apiClient.copy')}</Button>
            )}
            <ButtonLink to="/api-clients/$apiClientId" params={{ apiClientId: client.id }} variant="default">
              {t('apiClient.stored')}
            </ButtonLink>
          </Group>
        </Stack>
      </Card>
    </PageLayout>
  )
}
