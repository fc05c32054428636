import { Checkbox, NativeSelect } from '@mantine/core'
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
import { draftValuesOf, sendDraft } from './draftValues'
import { templateDetail, updateTemplate } from './queries'
import { WordsFields } from './WordsFields'

const route = getRouteApi('/_app/agreement-templates/$templateId/edit')

export function TemplateEditPage() {
  const { templateId } = route.useParams()
  const { data: template } = useSuspenseQuery(templateDetail(templateId))
  const navigate = route.useNavigate()
  const saved = useSaved('/agreement-templates')
  const { t } = useTranslation(['agreement', 'form'])
  const toTemplate = { to: '/agreement-templates/$templateId', params: { templateId } } as const
  const state = useApiForm({
    initialValues: draftValuesOf(template),
    validate: ({ texts }) =>
      found(
        Object.fromEntries(
          texts.flatMap(({ language, title, body }, place) => [
            [
              `texts.${place}.title`,
              language === 'en' || body.trim() ? required(title, t('form:required')) : undefined,
            ],
            [
              `texts.${place}.body`,
              language === 'en' || title.trim() ? required(body, t('form:required')) : undefined,
            ],
          ]),
        ),
      ),
    send: (values) => sendDraft(values, (draft) => updateTemplate(template, draft)),
    onSaved: async () => {
      await saved(t('template.saved'))
      await navigate(toTemplate)
    },
  })
  const { form } = state

  return (
    <PageLayout
      narrow
      title={t('template.edit')}
      subtitle={t('template.editIntro')}
      back={<TextLink {...toTemplate}>{t(`kind.${template.kind}`)}</TextLink>}
    >
      <RecordForm
        state={state}
        submitLabel={t('template.save')}
        cancel={
          <ButtonLink {...toTemplate} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        {form.getValues().texts.map(({ language }, index) => (
          <WordsFields key={language} language={language} index={index} form={form} />
        ))}
        <Checkbox
          label={t('template.safetyCritical')}
          description={t('template.safetyCriticalHelp')}
          {...form.getInputProps('safetyCritical', { type: 'checkbox' })}
        />
        <NativeSelect
          label={t('template.graceDays')}
          description={t('template.graceDaysHelp')}
          data={Array.from({ length: 15 }, (_, days) => ({
            value: String(days),
            label: t('template.days', { count: days }),
          }))}
          {...form.getInputProps('graceDays')}
        />
      </RecordForm>
    </PageLayout>
  )
}
