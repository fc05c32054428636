import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { PersonPicker } from '@/form/PersonPicker'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { dayIn } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { DateField } from '@/ui/DateField'
import { PageLayout } from '@/ui/PageLayout'
import { advocateDetail, assignSupervisor } from './queries'

const route = getRouteApi('/_app/peer-advocates/$advocateId/supervisor')

export function SupervisorPage() {
  const { advocateId } = route.useParams()
  const { data: advocate } = useSuspenseQuery(advocateDetail(advocateId))
  const me = useMe()
  const navigate = route.useNavigate()
  const saved = useSaved('/peer-advocates', '/today')
  const { t } = useTranslation(['advocate', 'form'])
  const toAdvocate = { to: '/peer-advocates/$advocateId', params: { advocateId } } as const
  const zone = me.schools.find(({ id }) => id === advocate.schoolId)?.timeZone ?? me.district.timeZone
  const today = dayIn(zone, new Date())
  const state = useApiForm({
    initialValues: {
      supervisorId: '',
      from: later(today, advocate.termStartsOn),
    },
    validate: ({ supervisorId, from }) =>
      found({
        supervisorId: required(supervisorId, t('form:required')),
        from: required(from, t('form:required')),
      }),
    send: (values) => assignSupervisor(advocate, values),
    onSaved: async () => {
      await saved(t('supervisor.saved'))
      await navigate(toAdvocate)
    },
  })
  const { form } = state

  return (
    <PageLayout
      narrow
      title={t(advocate.supervisorId ? 'supervisor.change' : 'supervisor.assign')}
      subtitle={advocate.supervisor && t('supervisor.now', { name: advocate.supervisor })}
      back={<TextLink {...toAdvocate}>{advocate.name}</TextLink>}
    >
      <RecordForm
        state={state}
        submitLabel={t('supervisor.save')}
        cancel={
          <ButtonLink {...toAdvocate} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <PersonPicker
          label={t('supervisor.title')}
          description={t('supervisor.help')}
          kind="STAFF"
          schoolId={advocate.schoolId}
          required
          path="supervisorId"
          error={form.errors['supervisorId']}
          onPick={(person) => form.setFieldValue('supervisorId', person?.id ?? '')}
        />
        <DateField
          label={t('supervisor.from')}
          description={t('supervisor.fromHelp')}
          required
          {...form.getInputProps('from')}
        />
      </RecordForm>
    </PageLayout>
  )
}

function later(one: string, other: string): string {
  return one.localeCompare(other) < 0 ? other : one
}
