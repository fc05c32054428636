import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { anonymousClient } from '@/api/anonymousClient'
import { metaQuery } from '@/api/meta'
import { type Problem, ProblemError, problemOf } from '@/api/problems'
import { session } from '@/api/session'
import { RecordForm } from '@/form/RecordForm'
import { useApiForm } from '@/form/useApiForm'
import { remembered } from '@/lib/remembered'
import { PageLayout } from '@/ui/PageLayout'
import { useNotify } from '@/ui/useNotify'
import { SetUpFields } from './SetUpFields'
import { type SetUpValues, setUpErrors, setUpInput, setUpValues } from './setUpValues'

/** The first hour of an empty server: one page, then signed in as its administrator. */
export function SetUpPage() {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const notify = useNotify()
  const { t } = useTranslation(['organization', 'form'])
  const state = useApiForm({
    initialValues: setUpValues(),
    validate: (values) =>
      setUpErrors(values, {
        required: t('form:required'),
        code: t('setUp.district.codeForm'),
        endsTooSoon: t('setUp.schoolYear.endsTooSoon'),
      }),
    send: setUp,
    onSaved: async () => {
      await queryClient.invalidateQueries(metaQuery())
      notify('done', t('setUp.done'))
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
  const body = setUpInput(values)
  const { data } = await anonymousClient.POST('/setup', { body }).catch((error: unknown) => {
    const problem = problemOf(error)
    throw problem.status === 403 ? refusedToken(problem) : error
  })
  if (!data) return
  remembered.setDistrict(data.district)
  await session.signIn({
    district: data.district,
    login: data.login,
    password: values.administrator.password,
  })
}

/** The only thing that can be forbidden here is the token, so it is said at its field. */
function refusedToken({ title, reason = '', detail = title }: Problem): ProblemError {
  return new ProblemError({
    type: '/problems/validation-failed',
    title,
    status: 400,
    errors: [{ pointer: '/token', code: reason, message: detail }],
  })
}
