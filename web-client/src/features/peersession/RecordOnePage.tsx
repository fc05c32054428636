import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { RecordingFailure } from './RecordingFailure'
import { type Question, RecordingQuestion } from './RecordingQuestion'
import { TellAnAdult } from './TellAnAdult'
import type { RecordingState } from './useRecording'

export interface RecordPartProps {
  readonly state: RecordingState
  readonly questions: readonly Question[]
}

export function RecordOnePage({ state, questions }: RecordPartProps) {
  const { t } = useTranslation('peersession')
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        state.submit()
      }}
    >
      <Stack gap="md">
        {questions.map((question) => (
          <Card key={question}>
            <RecordingQuestion question={question} state={state} big={false} />
          </Card>
        ))}
        <RecordingFailure state={state} />
        <Group justify="space-between">
          <TellAnAdult state={state} />
          <Button type="submit" loading={state.pending}>
            {t('record.handIn')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
