import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { createSchool } from './queries'
import { SchoolForm } from './SchoolForm'

export function SchoolCreatePage() {
  const navigate = useNavigate()
  const saved = useSaved('/schools', '/me')
  const { t } = useTranslation(['organization', 'form'])

  return (
    <PageLayout
      narrow
      title={t('school.add')}
      back={<TextLink to="/schools">{t('school.list.title')}</TextLink>}
    >
      <SchoolForm
        send={createSchool}
        submitLabel={t('school.add')}
        cancel={
          <ButtonLink to="/schools" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async (school) => {
          await saved(t('school.added'))
          await (school
            ? navigate({ to: '/schools/$schoolId', params: { schoolId: school.id } })
            : navigate({ to: '/schools' }))
        }}
      />
    </PageLayout>
  )
}
