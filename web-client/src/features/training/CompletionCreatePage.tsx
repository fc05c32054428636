import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { found, optional, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { dayIn } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { useText } from '@/lib/useText'
import { DateField } from '@/ui/DateField'
import { PageLayout } from '@/ui/PageLayout'
import { modes } from './modes'
import { advocate as advocateQuery, courses, recordCompletion } from './queries'

const route = getRouteApi('/_app/peer-advocates/$advocateId/training/new')

export function CompletionCreatePage() {
  const { advocateId } = route.useParams()
  const { course } = route.useSearch()
  const { data: advocate } = useSuspenseQuery(advocateQuery(advocateId))
  const { data: all } = useSuspenseQuery(courses())
  const { district } = useMe()
  const navigate = route.useNavigate()
  const saved = useSaved('/training-completions', '/peer-advocates', '/today')
  const { t } = useTranslation(['training', 'form'])
  const text = useText()
  const forStudents = all.filter(({ audiences }) => audiences.includes('STUDENT'))
  const today = dayIn(district.timeZone, new Date())
  const toAdvocate = { to: '/peer-advocates/$advocateId', params: { advocateId } } as const
  const initialValues: CompletionValues = {
    courseCode: course ?? forStudents[0]?.code ?? '',
    completedOn: today,
    expiresOn: '',
    deliveryMode: 'CLASS',
  }
  const state = useApiForm({
    initialValues,
    validate: ({ completedOn }) =>
      found({
        completedOn:
          required(completedOn, t('form:required')) ??
          (completedOn > today ? t('completion.future') : undefined),
      }),
    send: ({ expiresOn, ...values }, key) =>
      recordCompletion({ ...values, advocateId, expiresOn: optional(expiresOn) }, key),
    onSaved: async () => {
      await saved(t('completion.recorded'))
      await navigate(toAdvocate)
    },
  })
  const field = state.form.getInputProps

  return (
    <PageLayout
      narrow
      title={t('completion.record')}
      back={<TextLink {...toAdvocate}>{advocate.name}</TextLink>}
    >
      <RecordForm
        state={state}
        submitLabel={t('completion.record')}
        cancel={
          <ButtonLink {...toAdvocate} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <NativeSelect
          label={t('course.one')}
          data={forStudents.map(({ code, name }) => ({ value: code, label: text(name) }))}
          {...field('courseCode')}
        />
        <DateField label={t('completion.completedOn')} required {...field('completedOn')} />
        <NativeSelect
          label={t('completion.mode.title')}
          data={modes.map((value) => ({ value, label: t(`completion.mode.${value}`) }))}
          {...field('deliveryMode')}
        />
        <DateField
          label={t('completion.expiresOn')}
          description={t('completion.expiresOnHelp')}
          {...field('expiresOn')}
        />
      </RecordForm>
    </PageLayout>
  )
}

interface CompletionValues {
  courseCode: string
  completedOn: string
  expiresOn: string
  deliveryMode: (typeof modes)[number]
}
