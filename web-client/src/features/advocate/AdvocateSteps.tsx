import { Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useSaved } from '@/form/useSaved'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { type AdvocateStep, takeAdvocateStep } from './queries'

export interface AdvocateStepsProps {
  readonly advocate: Schema<'PeerAdvocateView'>
  readonly editable: boolean
}

/** Where the advocate stands, and the steps that lead on from there. */
export function AdvocateSteps({ advocate, editable }: AdvocateStepsProps) {
  const saved = useSaved('/peer-advocates', '/today')
  const { t } = useTranslation('advocate')
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (step: AdvocateStep) => takeAdvocateStep(advocate, step),
    onSuccess: (_, step) => saved(t(`step.${step}.done`, { name: advocate.name })),
  })

  return (
    <Stack gap="md">
      <Text>{t(`status.meaning.${advocate.status}`)}</Text>
      {error && <ProblemAlert error={error} />}
      {editable && (
        <Group gap="sm">
          {steps[advocate.status].map((step) => (
            <ConfirmButton
              key={step}
              danger={step === 'end'}
              pending={isPending && variables === step}
              label={t(`step.${step}.label`)}
              question={t(`step.${step}.question`, { name: advocate.name })}
              consequence={t(`step.${step}.consequence`)}
              onConfirm={() => mutate(step)}
            />
          ))}
        </Group>
      )}
    </Stack>
  )
}

const steps = {
  CANDIDATE: ['selection', 'end'],
  SELECTED: ['pause', 'end'],
  PAUSED: ['resumption', 'end'],
  ENDED: [],
} satisfies Record<Schema<'AdvocateStatus'>, AdvocateStep[]>
