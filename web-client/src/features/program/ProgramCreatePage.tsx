import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { ProgramForm } from './ProgramForm'
import { createProgram } from './queries'

export function ProgramCreatePage() {
  const navigate = useNavigate()
  const saved = useSaved('/programs', '/today')
  const { t } = useTranslation(['program', 'form'])

  return (
    <PageLayout narrow title={t('add')} back={<TextLink to="/programs">{t('list.title')}</TextLink>}>
      <ProgramForm
        send={createProgram}
        submitLabel={t('add')}
        cancel={
          <ButtonLink to="/programs" variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
        onSaved={async (program) => {
          await saved(t('added'))
          await (program
            ? navigate({ to: '/programs/$programId', params: { programId: program.id } })
            : navigate({ to: '/programs' }))
        }}
      />
    </PageLayout>
  )
}
