import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { PasswordField } from '@/ui/PasswordField'
import { setPassword, userDetail } from './queries'

const route = getRouteApi('/_app/users/$userId/password')

export function UserPasswordPage() {
  const { userId } = route.useParams()
  const { data: user } = useSuspenseQuery(userDetail(userId))
  const navigate = route.useNavigate()
  const saved = useSaved('/users')
  const { t } = useTranslation(['account', 'form'])
  const toUser = { to: '/users/$userId', params: { userId } } as const
  const state = useApiForm({
    initialValues: { password: '' },
    validate: ({ password }) => found({ password: required(password, t('form:required')) }),
    send: ({ password }) => setPassword(userId, password),
    onSaved: async () => {
      await saved(t('password.setDone', { name: user.displayName }))
      await navigate(toUser)
    },
  })

  return (
    <PageLayout
      narrow
      title={t('password.setFor', { name: user.displayName })}
      subtitle={t('password.setIntro')}
      back={<TextLink {...toUser}>{user.displayName}</TextLink>}
    >
      <RecordForm
        state={state}
        submitLabel={t('password.set')}
        cancel={
          <ButtonLink {...toUser} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <PasswordField
          label={t('password.new')}
          description={t('password.help')}
          autoComplete="new-password"
          required
          {...state.form.getInputProps('password')}
        />
      </RecordForm>
    </PageLayout>
  )
}
