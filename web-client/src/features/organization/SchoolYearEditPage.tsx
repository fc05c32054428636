import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { schoolYearDetail, updateSchoolYear } from './queries'
import { SchoolYearForm } from './SchoolYearForm'

const route = getRouteApi('/_app/school-years/$schoolYearId/edit')

export function SchoolYearEditPage() {
  const { schoolYearId } = route.useParams()
  const { data: year } = useSuspenseQuery(schoolYearDetail(schoolYearId))
  const navigate = route.useNavigate()
  const saved = useSaved('/school-years')
  const { t } = useTranslation(['organization', 'form'])
  const toYear = { to: '/school-years/$schoolYearId', params: { schoolYearId } } as const

  return (
    <PageLayout narrow title={t('schoolYear.edit')} back={<TextLink {...toYear}>{year.name}</TextLink>}>
      <SchoolYearForm
        year={year}
        send={(input) => updateSchoolYear(year, input)}
        submitLabel={t('schoolYear.save')}
        cancel={
          <ButtonLink {...toYear} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async () => {
          await saved(t('schoolYear.saved'))
          await navigate(toYear)
        }}
      />
    </PageLayout>
  )
}
