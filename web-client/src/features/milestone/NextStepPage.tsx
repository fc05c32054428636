import { Button } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useSaved } from '@/form/useSaved'
import { formatDay } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { NextStepState } from './NextStepState'
import { guideEdition, moveNextStep, nextStep } from './queries'
import { RateAfterStep } from './RateAfterStep'
import { useMilestoneWords } from './useMilestoneWords'

const route = getRouteApi('/_app/next-steps/$stepId/')

const ways = {
  PLANNED: ['DROPPED', 'IN_PROGRESS', 'DONE'],
  IN_PROGRESS: ['DROPPED', 'DONE'],
  DONE: ['IN_PROGRESS'],
  DROPPED: ['PLANNED'],
} as const satisfies Record<Schema<'NextStepState'>, readonly Schema<'NextStepState'>[]>

/** One next step: what, whose, by when, and the taps that move it. */
export function NextStepPage() {
  const { stepId } = route.useParams()
  const { data: step } = useSuspenseQuery(nextStep(stepId))
  const { data: guide } = useSuspenseQuery(guideEdition(step.component, step.edition))
  const saved = useSaved('/next-steps', '/today')
  const { t, i18n } = useTranslation('milestone')
  const words = useMilestoneWords()
  const milestone = guide.milestones.find(({ id }) => id === step.milestoneId)
  const action = milestone?.actions.find(({ id }) => id === step.actionId)
  const plans = step.part !== 'READS'
  const { mutate, isPending, error } = useMutation({
    mutationFn: (state: Schema<'NextStepState'>) => moveNextStep(step, state),
    onSuccess: (moved) => saved(t(`step.moved.${moved?.state ?? step.state}`)),
  })

  return (
    <PageLayout
      narrow
      title={step.words}
      subtitle={t('step.dueBy', { day: formatDay(step.dueOn, i18n.language) })}
      back={<TextLink to="/next-steps">{t('step.list.title')}</TextLink>}
      actions={
        <>
          {plans && (
            <ButtonLink to="/next-steps/$stepId/edit" params={{ stepId }} variant="default">
              {t('step.edit.title')}
            </ButtonLink>
          )}
          {(plans || step.mine) &&
            ways[step.state].map((state) => (
              <Button
                key={state}
                variant={state === 'DONE' ? 'filled' : 'default'}
                loading={isPending}
                onClick={() => mutate(state)}
              >
                {t(`step.move.${state}`)}
              </Button>
            ))}
        </>
      }
    >
      {error && <ProblemAlert error={error} />}
      {step.state === 'DONE' && <RateAfterStep step={step} />}
      <Card>
        <Facts
          facts={[
            [t('step.state.title'), <NextStepState key="state" step={step} />],
            [t('step.owner'), step.owner.name],
            [t('map.milestone'), milestone && words.milestone(milestone.track, milestone.number)],
            ...(action ? [[t('step.action'), words.text(action.text)] as const] : []),
            [
              t('cycle.name'),
              <TextLink key="cycle" to="/milestone-cycles/$cycleId" params={{ cycleId: step.cycleId }}>
                {step.cycleName}
              </TextLink>,
            ],
          ]}
        />
      </Card>
    </PageLayout>
  )
}
