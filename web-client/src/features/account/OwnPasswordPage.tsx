import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { PageLayout } from '@/ui/PageLayout'
import { PasswordField } from '@/ui/PasswordField'
import { changeOwnPassword } from './queries'

export function OwnPasswordPage() {
  const navigate = useNavigate()
  const saved = useSaved()
  const { t } = useTranslation(['account', 'form'])
  const state = useApiForm({
    initialValues: { currentPassword: '', password: '' },
    validate: ({ currentPassword, password }) =>
      found({
        currentPassword: required(currentPassword, t('form:required')),
        password: required(password, t('form:required')),
      }),
    send: changeOwnPassword,
    onSaved: async () => {
      await saved(t('password.changed'))
      await navigate({ to: '/' })
    },
  })
  const field = state.form.getInputProps

  return (
    <PageLayout narrow title={t('password.own')} subtitle={t('password.ownIntro')}>
      <RecordForm
        state={state}
        submitLabel={t('password.change')}
        cancel={
          <ButtonLink to="/" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <PasswordField
          label={t('password.current')}
          autoComplete="current-password"
          required
          {...field('currentPassword')}
        />
        <PasswordField
          label={t('password.new')}
          description={t('password.help')}
          autoComplete="new-password"
          required
          {...field('password')}
        />
      </RecordForm>
    </PageLayout>
  )
}
