import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { schoolDetail, updateSchool } from './queries'
import { SchoolForm } from './SchoolForm'

const route = getRouteApi('/_app/schools/$schoolId/edit')

export function SchoolEditPage() {
  const { schoolId } = route.useParams()
  const { data: school } = useSuspenseQuery(schoolDetail(schoolId))
  const navigate = route.useNavigate()
  const saved = useSaved('/schools', '/me')
  const { t } = useTranslation(['organization', 'form'])
  const toSchool = { to: '/schools/$schoolId', params: { schoolId } } as const

  return (
    <PageLayout narrow title={t('school.edit')} back={<TextLink {...toSchool}>{school.name}</TextLink>}>
      <SchoolForm
        school={school}
        send={(input) => updateSchool(school, input)}
        submitLabel={t('school.save')}
        cancel={
          <ButtonLink {...toSchool} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async () => {
          await saved(t('school.saved'))
          await navigate(toSchool)
        }}
      />
    </PageLayout>
  )
}
