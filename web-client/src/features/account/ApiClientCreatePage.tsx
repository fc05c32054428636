import { Checkbox, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { dayIn } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { instantAt } from '@/lib/wallClock'
import { DateField } from '@/ui/DateField'
import { PageLayout } from '@/ui/PageLayout'
import { ApiClientSecret } from './ApiClientSecret'
import { createApiClient } from './queries'
import { scopes } from './scopes'
import { useScopeName } from './useScopeName'

const LOGIN = /^[a-z0-9][a-z0-9._-]{1,63}$/
const HALF_A_YEAR = 182 * 86_400_000

export function ApiClientCreatePage() {
  const { district } = useMe()
  const saved = useSaved('/api-clients')
  const scopeName = useScopeName()
  const { t } = useTranslation(['account', 'form'])
  const [created, setCreated] = useState<Schema<'ApiClientView'>>()
  const state = useApiForm({
    initialValues: {
      name: '',
      login: '',
      scopes: ['school:read'],
      expiresAt: dayIn(district.timeZone, new Date(Date.now() + HALF_A_YEAR)),
    },
    validate: (values) =>
      found({
        name: required(values.name, t('form:required')),
        login:
          required(values.login, t('form:required')) ??
          (LOGIN.test(values.login.trim()) ? undefined : t('user.loginForm')),
        scopes: values.scopes.length === 0 ? t('apiClient.chooseScope') : undefined,
        expiresAt: required(values.expiresAt, t('form:required')),
      }),
    send: (values, key) =>
      createApiClient(
        {
          name: values.name.trim(),
          login: values.login.trim(),
          scopes: values.scopes,
          expiresAt: instantAt(district.timeZone, `${values.expiresAt}T23:59`),
        },
        key,
      ),
    onSaved: async (client) => {
      setCreated(client)
      await saved(t('apiClient.added'))
    },
  })
  const field = state.form.getInputProps
  const back = <TextLink to="/api-clients">{t('apiClient.list.title')}</TextLink>

  if (created) return <ApiClientSecret client={created} back={back} />
  return (
    <PageLayout narrow title={t('apiClient.add')} back={back}>
      <RecordForm
        state={state}
        submitLabel={t('apiClient.add')}
        cancel={
          <ButtonLink to="/api-clients" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <TextInput
          label={t('apiClient.name')}
          description={t('apiClient.nameHelp')}
          required
          {...field('name')}
        />
        <TextInput
          label={t('apiClient.login')}
          description={t('apiClient.loginHelp', { district: district.code })}
          autoCapitalize="none"
          autoComplete="off"
          required
          {...field('login')}
        />
        <Checkbox.Group label={t('apiClient.scopes')} required {...field('scopes')}>
          <Stack gap="xs" mt={4}>
            {scopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={scopeName(scope)} description={scope} />
            ))}
          </Stack>
        </Checkbox.Group>
        <DateField
          label={t('apiClient.lastDay')}
          description={t('apiClient.lastDayHelp')}
          required
          {...field('expiresAt')}
        />
      </RecordForm>
    </PageLayout>
  )
}
