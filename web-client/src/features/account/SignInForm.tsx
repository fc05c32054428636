import { Alert, Button, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { problemOf } from '@/api/problems'
import { session } from '@/api/session'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { remembered } from '@/lib/remembered'
import { Icon } from '@/ui/Icon'
import { PasswordField } from '@/ui/PasswordField'
import { ProblemAlert } from '@/ui/ProblemAlert'

export interface SignInFormProps {
  /** Set when a session has run out: the same person proves it again. */
  readonly known?: { readonly district: string; readonly login: string }
  readonly onSignedIn: () => void | Promise<void>
}

export function SignInForm({ known, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation(['account', 'form'])
  const { form, pending, error, onSubmit } = useApiForm({
    initialValues: {
      district: known?.district ?? remembered.district(),
      login: known?.login ?? '',
      password: '',
    },
    validate: (values) =>
      found({
        district: required(values.district, t('form:required')),
        login: required(values.login, t('form:required')),
        password: values.password ? undefined : t('form:required'),
      }),
    send: async ({ district, login, password }) => {
      await session.signIn({ district: district.trim(), login: login.trim(), password })
      remembered.setDistrict(district.trim())
    },
    onSaved: onSignedIn,
  })

  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <TextInput
          label={t('signIn.district')}
          description={known ? undefined : t('signIn.districtHelp')}
          autoComplete="organization"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={known !== undefined}
          required
          {...form.getInputProps('district')}
        />
        <TextInput
          label={t('signIn.login')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={known !== undefined}
          required
          {...form.getInputProps('login')}
        />
        <PasswordField
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          data-autofocus={known ? true : undefined}
          {...form.getInputProps('password')}
        />
        {error &&
          (problemOf(error).status === 401 ? (
            <Alert color="red" icon={<Icon name="alert" />} title={t('signIn.refused')} role="alert" />
          ) : (
            <ProblemAlert error={error} />
          ))}
        <Button type="submit" loading={pending} fullWidth>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  )
}
