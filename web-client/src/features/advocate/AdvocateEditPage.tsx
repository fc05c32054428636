import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RecordForm } from '@/form/RecordForm'
import { found } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { advocateDetail, updateAdvocate } from './queries'
import { ServiceFields } from './ServiceFields'
import { serviceErrors } from './serviceErrors'

const route = getRouteApi('/_app/peer-advocates/$advocateId/edit')

export function AdvocateEditPage() {
  const { advocateId } = route.useParams()
  const { data: advocate } = useSuspenseQuery(advocateDetail(advocateId))
  const navigate = route.useNavigate()
  const saved = useSaved('/peer-advocates', '/today')
  const { t } = useTranslation(['advocate', 'form'])
  const toAdvocate = { to: '/peer-advocates/$advocateId', params: { advocateId } } as const
  const state = useApiForm({
    initialValues: {
      termStartsOn: advocate.termStartsOn,
      termEndsOn: advocate.termEndsOn,
      models: advocate.models,
      languages: advocate.languages,
    },
    validate: (values) => found(serviceErrors(values, t('form:required'), t('termEndsTooSoon'))),
    send: (values) => updateAdvocate(advocate, values),
    onSaved: async () => {
      await saved(t('saved'))
      await navigate(toAdvocate)
    },
  })

  return (
    <PageLayout narrow title={t('edit')} back={<TextLink {...toAdvocate}>{advocate.name}</TextLink>}>
      <RecordForm
        state={state}
        submitLabel={t('save')}
        cancel={
          <ButtonLink {...toAdvocate} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <ServiceFields field={state.form.getInputProps} />
      </RecordForm>
    </PageLayout>
  )
}
