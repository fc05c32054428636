import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hasRole } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { optional } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { agreementKinds } from './agreementSearch'
import { draftTemplate } from './queries'

/** A new edition starts from our sample, in English and Spanish, and is then made one's own. */
export function TemplateCreatePage() {
  const me = useMe()
  const navigate = useNavigate()
  const saved = useSaved('/agreement-templates')
  const { t } = useTranslation(['agreement', 'form'])
  const places = [
    ...(hasRole(me, 'DISTRICT_ADMINISTRATOR') ? [{ value: '', label: t('template.district') }] : []),
    ...me.schools.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const initialValues: TemplateValues = { kind: 'CONFIDENTIALITY', schoolId: places[0]?.value ?? '' }
  const state = useApiForm({
    initialValues,
    send: (values, key) =>
      draftTemplate({ kind: values.kind, schoolId: optional(values.schoolId), safetyCritical: false }, key),
    onSaved: async (template) => {
      await saved(t('template.added'))
      await (template
        ? navigate({ to: '/agreement-templates/$templateId/edit', params: { templateId: template.id } })
        : navigate({ to: '/agreement-templates' }))
    },
  })
  const field = state.form.getInputProps

  return (
    <PageLayout
      narrow
      title={t('template.add')}
      subtitle={t('template.addIntro')}
      back={<TextLink to="/agreement-templates">{t('template.list.title')}</TextLink>}
    >
      <RecordForm
        state={state}
        submitLabel={t('template.start')}
        cancel={
          <ButtonLink to="/agreement-templates" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <NativeSelect
          label={t('kind.title')}
          data={agreementKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...field('kind')}
        />
        <NativeSelect label={t('template.for')} data={places} {...field('schoolId')} />
      </RecordForm>
    </PageLayout>
  )
}

interface TemplateValues {
  kind: Schema<'AgreementKind'>
  schoolId: string
}
