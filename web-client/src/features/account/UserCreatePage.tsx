import { TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RecordForm } from '@/form/RecordForm'
import { found, optional, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { PasswordField } from '@/ui/PasswordField'
import { createUser } from './queries'
import { UserFields } from './UserFields'

const LOGIN = /^[a-z0-9][a-z0-9._-]{1,63}$/

export function UserCreatePage() {
  const navigate = useNavigate()
  const saved = useSaved('/users')
  const { t } = useTranslation(['account', 'form'])
  const state = useApiForm({
    initialValues: { login: '', displayName: '', email: '', personId: '', password: '' },
    validate: ({ login, displayName, password }) =>
      found({
        login:
          required(login, t('form:required')) ?? (LOGIN.test(login.trim()) ? undefined : t('user.loginForm')),
        displayName: required(displayName, t('form:required')),
        password: required(password, t('form:required')),
      }),
    send: ({ login, displayName, email, personId, password }, key) =>
      createUser(
        {
          login: login.trim(),
          displayName: displayName.trim(),
          email: optional(email),
          personId: optional(personId),
          password,
        },
        key,
      ),
    onSaved: async (user) => {
      await saved(t('user.added'))
      await (user
        ? navigate({ to: '/users/$userId', params: { userId: user.id } })
        : navigate({ to: '/users' }))
    },
  })
  const { form } = state

  return (
    <PageLayout narrow title={t('user.add')} back={<TextLink to="/users">{t('user.list.title')}</TextLink>}>
      <RecordForm
        state={state}
        submitLabel={t('user.add')}
        cancel={
          <ButtonLink to="/users" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <TextInput
          label={t('user.login')}
          description={t('user.loginHelp')}
          autoCapitalize="none"
          autoComplete="off"
          required
          {...form.getInputProps('login')}
        />
        <UserFields form={form} onPerson={(personId) => form.setFieldValue('personId', personId)} />
        <PasswordField
          label={t('password.first')}
          description={t('password.help')}
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
      </RecordForm>
    </PageLayout>
  )
}
