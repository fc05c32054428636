import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { useText } from '@/lib/useText'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { DirectoryCard } from './DirectoryCard'
import { LaunchChecklistCard } from './LaunchChecklistCard'
import { PausedNotice } from './PausedNotice'
import { ProgramFacts } from './ProgramFacts'
import { ProgramStatusBadge } from './ProgramStatusBadge'
import { ProgramSteps } from './ProgramSteps'
import { programDetail } from './queries'
import { ServiceModelsCard } from './ServiceModelsCard'

const route = getRouteApi('/_app/programs/$programId/')

export function ProgramDetailPage() {
  const { programId } = route.useParams()
  const { data: program } = useSuspenseQuery(programDetail(programId))
  const me = useMe()
  const { t } = useTranslation('program')
  const text = useText()
  const editable = can(me, 'program:write') && program.status !== 'ENDED'
  const school = me.schools.find(({ id }) => id === program.schoolId)

  return (
    <PageLayout
      title={program.name}
      subtitle={school?.name}
      back={<TextLink to="/programs">{t('list.title')}</TextLink>}
      actions={
        editable && (
          <ButtonLink to="/programs/$programId/edit" params={{ programId }} variant="default">
            {t('edit')}
          </ButtonLink>
        )
      }
    >
      <PausedNotice program={program} editable={editable} />
      <Card title={t('status.title')} aside={<ProgramStatusBadge status={program.status} />}>
        <Text mb={editable ? 'md' : undefined}>{t(`status.meaning.${program.status}`)}</Text>
        {editable && <ProgramSteps program={program} />}
      </Card>
      {program.status !== 'ENDED' && <LaunchChecklistCard programId={programId} editable={editable} />}
      <ProgramFacts program={program} />
      {program.kind === 'STUDENT_PEER' && <ServiceModelsCard programId={programId} editable={editable} />}
      <DirectoryCard programId={programId} editable={editable} />
      <Card title={t('words')}>
        <Facts
          facts={[
            [t('nonClinical'), text(program.nonClinicalStatement)],
            [t('emergencyText'), text(program.emergencyText)],
          ]}
        />
      </Card>
    </PageLayout>
  )
}
