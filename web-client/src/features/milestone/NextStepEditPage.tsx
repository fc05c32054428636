import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { NextStepForm } from './NextStepForm'
import { changeNextStep, milestoneStaff, nextStep } from './queries'
import { withMe } from './withMe'

const route = getRouteApi('/_app/next-steps/$stepId/edit')

export function NextStepEditPage() {
  const { stepId } = route.useParams()
  const { data: step } = useSuspenseQuery(nextStep(stepId))
  const { data: staff = [] } = useQuery({
    ...milestoneStaff(step.schoolId),
    enabled: step.schoolId !== undefined,
  })
  const me = useMe()
  const navigate = useNavigate()
  const saved = useSaved('/next-steps', '/today')
  const { t } = useTranslation(['milestone', 'form'])
  const toStep = { to: '/next-steps/$stepId', params: { stepId } } as const
  const back = <TextLink {...toStep}>{t('step.one')}</TextLink>
  // First, so that the select keeps its choice while the others arrive.
  const owners = [step.owner, ...withMe(staff, me).filter(({ id }) => id !== step.owner.id)]

  return (
    <PageLayout narrow title={t('step.edit.title')} back={back}>
      {step.part === 'READS' ? (
        <EmptyState title={t('step.edit.notYours')} action={back} />
      ) : (
        <NextStepForm
          initial={{ words: step.words, ownerId: step.owner.id, dueOn: step.dueOn }}
          people={owners}
          send={(values) => changeNextStep(step, values)}
          onSaved={async () => {
            await saved(t('step.edit.saved'))
            await navigate(toStep)
          }}
          submitLabel={t('step.edit.save')}
          cancel={
            <ButtonLink {...toStep} variant="default">
              {t('form:cancel')}
            </ButtonLink>
          }
        />
      )}
    </PageLayout>
  )
}
