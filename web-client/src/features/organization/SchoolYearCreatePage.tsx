import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { createSchoolYear } from './queries'
import { SchoolYearForm } from './SchoolYearForm'

const route = getRouteApi('/_app/school-years/new')

export function SchoolYearCreatePage() {
  const { school } = route.useSearch()
  const navigate = route.useNavigate()
  const saved = useSaved('/school-years')
  const { t } = useTranslation(['organization', 'form'])

  return (
    <PageLayout
      narrow
      title={t('schoolYear.add')}
      back={<TextLink to="/school-years">{t('schoolYear.list.title')}</TextLink>}
    >
      <SchoolYearForm
        schoolId={school}
        send={createSchoolYear}
        submitLabel={t('schoolYear.add')}
        cancel={
          <ButtonLink to="/school-years" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async (year) => {
          await saved(t('schoolYear.added'))
          await (year
            ? navigate({ to: '/school-years/$schoolYearId', params: { schoolYearId: year.id } })
            : navigate({ to: '/school-years' }))
        }}
      />
    </PageLayout>
  )
}
