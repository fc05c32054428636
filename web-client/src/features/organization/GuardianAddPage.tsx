import { Checkbox, NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { PersonPicker } from '@/form/PersonPicker'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { oneOf } from '@/lib/searchParams'
import { PageLayout } from '@/ui/PageLayout'
import { personName } from './personName'
import { addGuardian, personDetail } from './queries'

const route = getRouteApi('/_app/people/$personId/guardians/new')

const relations = [
  'PARENT',
  'STEPPARENT',
  'GRANDPARENT',
  'FOSTER_PARENT',
  'LEGAL_GUARDIAN',
  'OTHER',
] as const satisfies readonly Schema<'GuardianRelation'>[]

export function GuardianAddPage() {
  const { personId } = route.useParams()
  const { data: student } = useSuspenseQuery(personDetail(personId))
  const navigate = route.useNavigate()
  const saved = useSaved('/people')
  const { t } = useTranslation(['organization', 'form'])
  const toStudent = { to: '/people/$personId', params: { personId } } as const
  const state = useApiForm({
    initialValues: { guardianId: '', relation: 'PARENT', educationalRights: true },
    validate: ({ guardianId }) => found({ guardianId: required(guardianId, t('guardian.choose')) }),
    send: ({ guardianId, relation, educationalRights }, key) =>
      addGuardian(
        personId,
        { guardianId, relation: oneOf(relation, relations) ?? 'OTHER', educationalRights },
        key,
      ),
    onSaved: async () => {
      await saved(t('guardian.added'))
      await navigate(toStudent)
    },
  })
  const { form } = state

  return (
    <PageLayout
      narrow
      title={t('guardian.addTo', { name: personName(student) })}
      back={<TextLink {...toStudent}>{personName(student)}</TextLink>}
    >
      <RecordForm
        state={state}
        submitLabel={t('guardian.add')}
        cancel={
          <ButtonLink {...toStudent} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <PersonPicker
          label={t('guardian.person')}
          kind="GUARDIAN"
          required
          error={form.errors['guardianId']}
          path="guardianId"
          onPick={(person) => form.setFieldValue('guardianId', person?.id ?? '')}
        />
        <TextLink to="/people/new" search={{ kind: 'GUARDIAN' }}>
          {t('guardian.notThere')}
        </TextLink>
        <NativeSelect
          label={t('guardian.relation.title')}
          data={relations.map((value) => ({ value, label: t(`guardian.relation.${value}`) }))}
          {...form.getInputProps('relation')}
        />
        <Checkbox
          label={t('guardian.rights')}
          description={t('guardian.rightsHelp')}
          {...form.getInputProps('educationalRights', { type: 'checkbox' })}
        />
      </RecordForm>
    </PageLayout>
  )
}
