import { Alert, Group, List, Stack } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { missingOf } from '@/api/missing'
import { problemOf } from '@/api/problems'
import { useSaved } from '@/form/useSaved'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { Icon } from '@/ui/Icon'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { launchChecklist, type ProgramStep, takeProgramStep } from './queries'
import { useLaunchSentence } from './useLaunchSentence'

export interface ProgramStepsProps {
  readonly program: Schema<'ProgramView'>
}

/** Activate, pause, end: each is asked about by name, and a refusal says what is missing. */
export function ProgramSteps({ program }: ProgramStepsProps) {
  const { data: checklist } = useSuspenseQuery(launchChecklist(program.id))
  const saved = useSaved('/programs', '/peer-advocates', '/today')
  const { t } = useTranslation('program')
  const sentence = useLaunchSentence()
  const step = useMutation({
    mutationFn: (next: ProgramStep) => takeProgramStep(program, next),
    onSuccess: (_, next) => saved(t(`step.${next}.done`)),
  })
  const missing = step.error ? missingOf(problemOf(step.error)) : []
  const props = (next: ProgramStep) => ({
    pending: step.isPending && step.variables === next,
    label: t(`step.${next}.label`),
    question: t(`step.${next}.question`, { name: program.name }),
    consequence: t(`step.${next}.consequence`),
    onConfirm: () => step.mutate(next),
  })

  return (
    <Stack gap="md">
      {missing.length > 0 ? (
        <Alert color="red" icon={<Icon name="alert" />} title={t('step.refused')}>
          <List>
            {missing.map((item) => (
              <List.Item key={`${item.code} ${item.subject ?? ''}`}>{sentence(item)}</List.Item>
            ))}
          </List>
        </Alert>
      ) : (
        step.error && <ProblemAlert error={step.error} />
      )}
      <Group gap="sm" align="flex-start">
        {program.status !== 'ACTIVE' && (
          <ConfirmButton
            {...props('activation')}
            disabledReason={checklist.ready ? undefined : t('step.activation.notYet')}
          />
        )}
        {program.status === 'ACTIVE' && <ConfirmButton {...props('pause')} />}
        <ConfirmButton danger {...props('end')} />
      </Group>
    </Stack>
  )
}
