import { TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { DateField } from '@/ui/DateField'
import { PageLayout } from '@/ui/PageLayout'
import { createSchoolYear } from './queries'

export function SchoolYearCreatePage() {
  const navigate = useNavigate()
  const saved = useSaved('/school-years')
  const { t } = useTranslation(['organization', 'form'])
  const state = useApiForm({
    initialValues: { schoolId: useMe().schools[0]?.id ?? '', name: '', startsOn: '', endsOn: '' },
    validate: ({ name, startsOn, endsOn }) =>
      found({
        name: required(name, t('form:required')),
        startsOn: required(startsOn, t('form:required')),
        endsOn:
          required(endsOn, t('form:required')) ??
          (endsOn <= startsOn ? t('schoolYear.endsTooSoon') : undefined),
      }),
    send: createSchoolYear,
    onSaved: async () => {
      await saved(t('schoolYear.added'))
      await navigate({ to: '/school-years' })
    },
  })
  const field = state.form.getInputProps

  return (
    <PageLayout
      narrow
      title={t('schoolYear.add')}
      back={<TextLink to="/school-years">{t('schoolYear.list.title')}</TextLink>}
    >
      <RecordForm
        state={state}
        submitLabel={t('schoolYear.add')}
        cancel={
          <ButtonLink to="/school-years" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <TextInput label={t('schoolYear.name')} placeholder="2026–27" required {...field('name')} />
        <DateField label={t('schoolYear.startsOn')} required {...field('startsOn')} />
        <DateField label={t('schoolYear.endsOn')} required {...field('endsOn')} />
      </RecordForm>
    </PageLayout>
  )
}
