import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { problemOf, slugOf } from '@/api/problems'
import { ProblemAlert } from '@/ui/ProblemAlert'
import type { RecordingState } from './useRecording'

export interface RecordingFailureProps {
  readonly state: RecordingState
}

/** What could not be saved and why; everything typed is still there. */
export function RecordingFailure({ state }: RecordingFailureProps) {
  const { t } = useTranslation('peersession')
  if (!state.failure) return null
  const elsewhere = slugOf(problemOf(state.failure)) === 'stale'
  return (
    <Stack gap="xs">
      <ProblemAlert error={state.failure} atFields />
      <Group>
        <Button variant="default" onClick={elsewhere ? state.keepMine : state.settle}>
          {elsewhere ? t('record.keepMine') : t('record.saveAgain')}
        </Button>
      </Group>
    </Stack>
  )
}
