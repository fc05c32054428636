import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { DirectoryForm } from './DirectoryForm'
import { programDetail, referralDirectory, replaceDirectory } from './queries'

const route = getRouteApi('/_app/programs/$programId/referral-directory')

export function DirectoryPage() {
  const { programId } = route.useParams()
  const { data: program } = useSuspenseQuery(programDetail(programId))
  const { data: directory } = useSuspenseQuery(referralDirectory(programId))
  const navigate = route.useNavigate()
  const saved = useSaved('/programs', '/today')
  const { t } = useTranslation(['program', 'form'])
  const toProgram = { to: '/programs/$programId', params: { programId } } as const

  return (
    <PageLayout
      narrow
      title={t('directory.title')}
      subtitle={t('directory.intro')}
      back={<TextLink {...toProgram}>{program.name}</TextLink>}
    >
      <DirectoryForm
        schoolId={program.schoolId}
        directory={directory}
        send={(roles) => replaceDirectory({ id: programId, version: directory.version }, { roles })}
        cancel={
          <ButtonLink {...toProgram} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async () => {
          await saved(t('directory.saved'))
          await navigate(toProgram)
        }}
      />
    </PageLayout>
  )
}
