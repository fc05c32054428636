import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { languageName } from '@/lib/languages'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { AgreementWords } from './AgreementWords'
import { signAgreement, templateDetail } from './queries'

const route = getRouteApi('/_app/my-agreements/$templateId')

/** The advocate reads the words, types the own name, and says that they were read. */
export function SignPage() {
  const { templateId } = route.useParams()
  const { language: chosen } = route.useSearch()
  const { advocateId } = route.useLoaderData()
  const { data: template } = useSuspenseQuery(templateDetail(templateId))
  const navigate = route.useNavigate()
  const saved = useSaved('/confidentiality-agreements', '/peer-advocates', '/today')
  const { t, i18n } = useTranslation(['agreement', 'form'])
  const wanted = [chosen, i18n.language, 'en']
  const words =
    wanted.map((tag) => template.texts.find(({ language }) => language === tag)).find((found) => found) ??
    template.texts[0]
  const state = useApiForm({
    initialValues: { signedName: '', acknowledged: false },
    validate: ({ signedName, acknowledged }) =>
      found({
        signedName: required(signedName, t('form:required')),
        acknowledged: acknowledged ? undefined : t('sign.tick'),
      }),
    send: ({ signedName, acknowledged }, key) =>
      signAgreement(
        {
          templateId,
          advocateId,
          language: words?.language ?? 'en',
          signedName: signedName.trim(),
          acknowledged,
        },
        key,
      ),
    onSaved: async () => {
      await saved(t('sign.done'))
      await navigate({ to: '/my-agreements' })
    },
  })
  const { getInputProps } = state.form

  return (
    <PageLayout
      narrow
      title={t('sign.title')}
      subtitle={t('edition.of', { kind: t(`kind.${template.kind}`), edition: template.edition })}
      back={<TextLink to="/my-agreements">{t('mine.title')}</TextLink>}
    >
      {template.texts.length > 1 && (
        <NativeSelect
          label={t('sign.language')}
          value={words?.language}
          data={template.texts.map(({ language }) => ({
            value: language,
            label: languageName(language, i18n.language),
          }))}
          onChange={({ currentTarget: { value } }) =>
            navigate({ search: (current) => ({ ...current, language: value }), replace: true })
          }
        />
      )}
      {words && <AgreementWords words={words} />}
      <RecordForm
        state={state}
        submitLabel={t('sign.submit')}
        cancel={
          <ButtonLink to="/my-agreements" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <Checkbox size="md" label={t('sign.read')} {...getInputProps('acknowledged', { type: 'checkbox' })} />
        <TextInput
          size="lg"
          label={t('sign.name')}
          description={t('sign.nameHelp')}
          autoComplete="off"
          required
          {...getInputProps('signedName')}
        />
      </RecordForm>
    </PageLayout>
  )
}
