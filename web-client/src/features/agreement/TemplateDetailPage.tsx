import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { formatInstant } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { AgreementWords } from './AgreementWords'
import { publishTemplate, templateDetail } from './queries'
import { TemplateStatusBadge } from './TemplateStatusBadge'

const route = getRouteApi('/_app/agreement-templates/$templateId/')

export function TemplateDetailPage() {
  const { templateId } = route.useParams()
  const { data: template } = useSuspenseQuery(templateDetail(templateId))
  const me = useMe()
  const saved = useSaved('/agreement-templates', '/confidentiality-agreements', '/peer-advocates', '/today')
  const { t, i18n } = useTranslation('agreement')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => publishTemplate(template),
    onSuccess: () => saved(t('publish.done')),
  })
  const school = me.schools.find(({ id }) => id === template.schoolId)
  const editable = can(me, 'agreement-template:write') && template.status === 'DRAFT'
  const name = t('edition.of', { kind: t(`kind.${template.kind}`), edition: template.edition })
  const at = (instant: string | undefined) =>
    instant && formatInstant(instant, me.district.timeZone, i18n.language)

  return (
    <PageLayout
      narrow
      title={name}
      back={<TextLink to="/agreement-templates">{t('template.list.title')}</TextLink>}
      actions={
        editable && (
          <>
            <ButtonLink to="/agreement-templates/$templateId/edit" params={{ templateId }} variant="default">
              {t('template.edit')}
            </ButtonLink>
            <ConfirmButton
              pending={isPending}
              label={t('publish.label')}
              question={t('publish.question', { name })}
              consequence={
                template.safetyCritical
                  ? t('publish.atOnce')
                  : t('publish.grace', { count: template.graceDays })
              }
              onConfirm={() => mutate()}
            />
          </>
        )
      }
    >
      {error && <ProblemAlert error={error} />}
      <Card title={t('template.about')} aside={<TemplateStatusBadge status={template.status} />}>
        <Facts
          facts={[
            [t('template.for'), template.schoolId ? school?.name : t('template.district')],
            [
              t('template.earlier'),
              template.safetyCritical
                ? t('template.lapseAtOnce')
                : t('template.lapseAfter', { count: template.graceDays }),
            ],
            [t('template.publishedAt'), at(template.publishedAt)],
            ...(template.retiredAt ? [[t('template.retiredAt'), at(template.retiredAt)] as const] : []),
          ]}
        />
      </Card>
      {template.texts.map((words) => (
        <AgreementWords key={words.language} words={words} />
      ))}
    </PageLayout>
  )
}
