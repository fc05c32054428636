import { Button, VisuallyHidden } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { TextLink } from '@/lib/links/TextLink'
import { useText } from '@/lib/useText'
import { uuid } from '@/lib/uuid'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { inTwoWeeks } from './inTwoWeeks'
import { planNextStep } from './queries'

const LONGEST = 500

export interface PlanStepButtonProps {
  readonly cycleId: string
  readonly milestoneId: string
  readonly action: Schema<'MilestoneAction'>
}

/** One tap makes a next step of an unmet action: mine, in two weeks, in the action's own words. All of it can be changed. */
export function PlanStepButton({ cycleId, milestoneId, action }: PlanStepButtonProps) {
  const me = useMe()
  const saved = useSaved('/next-steps', '/today')
  const { t } = useTranslation('milestone')
  const words = useText()(action.text)
  // One key for as long as the button stands there: a second tap plans nothing new.
  const [key] = useState(uuid)
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () =>
      planNextStep(
        {
          cycleId,
          milestoneId,
          actionId: action.id,
          words: words.slice(0, LONGEST),
          dueOn: inTwoWeeks(me),
        },
        key,
      ),
    onSuccess: () => saved(t('step.plan.saved')),
  })

  if (data) {
    return (
      <TextLink to="/next-steps/$stepId/edit" params={{ stepId: data.id }}>
        {t('step.plan.change')} <VisuallyHidden>{words}</VisuallyHidden>
      </TextLink>
    )
  }
  return (
    <>
      <Button variant="subtle" loading={isPending} onClick={() => mutate()}>
        {t('step.plan.title')} <VisuallyHidden>{words}</VisuallyHidden>
      </Button>
      {error && <ProblemAlert error={error} />}
    </>
  )
}
