import { Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RecordingState } from './useRecording'

export interface WordsQuestionProps {
  readonly state: RecordingState
  readonly big: boolean
  readonly error?: string
}

/** Words come last and are few. */
export function WordsQuestion({ state, big, error }: WordsQuestionProps) {
  const { t } = useTranslation('peersession')
  const { values, change } = state
  return (
    <Stack gap="md">
      <Text component="h2" fw={650} fz={big ? '1.3125rem' : 'lg'}>
        {t('record.words')}
      </Text>
      {state.individuals && (
        <Checkbox
          label={t('record.limitsTold')}
          description={t('record.limitsHelp')}
          checked={values.limitsTold}
          error={error}
          onChange={(event) => change({ limitsTold: event.currentTarget.checked })}
        />
      )}
      <Textarea
        label={t('record.note')}
        description={t('record.noteHelp')}
        rows={3}
        maxLength={10_000}
        value={values.note}
        error={state.fieldErrors['note']}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <TextInput
        label={t('record.place')}
        maxLength={100}
        value={values.place}
        error={state.fieldErrors['place']}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
    </Stack>
  )
}
