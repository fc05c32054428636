import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { ProgramForm } from './ProgramForm'
import { programDetail, updateProgram } from './queries'

const route = getRouteApi('/_app/programs/$programId/edit')

export function ProgramEditPage() {
  const { programId } = route.useParams()
  const { partner } = route.useLoaderData()
  const { data: program } = useSuspenseQuery(programDetail(programId))
  const navigate = route.useNavigate()
  const saved = useSaved('/programs', '/today')
  const { t } = useTranslation(['program', 'form'])
  const toProgram = { to: '/programs/$programId', params: { programId } } as const

  return (
    <PageLayout narrow title={t('edit')} back={<TextLink {...toProgram}>{program.name}</TextLink>}>
      <ProgramForm
        program={program}
        partner={partner}
        send={(input) => updateProgram(program, input)}
        submitLabel={t('save')}
        cancel={
          <ButtonLink {...toProgram} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async () => {
          await saved(t('saved'))
          await navigate(toProgram)
        }}
      />
    </PageLayout>
  )
}
