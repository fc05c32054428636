import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { anonymousClient } from '@/api/anonymousClient'
import { metaQuery } from '@/api/meta'
import { session } from '@/api/session'
import { RecordForm } from '@/form/RecordForm'
import { useApiForm } from '@/form/useApiForm'
import { remembered } from '@/lib/remembered'
import { PageLayout } from '@/ui/PageLayout'
import { SetUpFields } from './SetUpFields'
import { type SetUpValues, setUpErrors, setUpInput, setUpValues } from './setUpValues'

/** The first hour of an empty server: one page, then signed in as its administrator. */
export function SetUpPage() {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { t } = useTranslation(['organization', 'form'])
  const state = useApiForm({
    initialValues: setUpValues(),
    validate: (values) => setUpErrors(values, t('form:required')),
    send: setUp,
    onSaved: async () => {
      await queryClient.invalidateQueries(metaQuery())
      await navigate({ to: '/' })
    },
  })

  return (
    <PageLayout narrow title={t('setUp.title')} subtitle={t('setUp.intro')}>
      <RecordForm state={state} submitLabel={t('setUp.submit')}>
        <SetUpFields form={state.form} />
      </RecordForm>
    </PageLayout>
  )
}

async function setUp(values: SetUpValues) {
  await anonymousClient.POST('/setup', { body: setUpInput(values) })
  const { code } = values.district
  const { email, password } = values.administrator
  remembered.setDistrict(code)
  await session.signIn({ district: code, login: email, password })
}
