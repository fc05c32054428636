import { Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/ui/DateTimeField'
import { Tiles } from '@/ui/Tiles'
import { lengths } from './recording'
import type { RecordingState } from './useRecording'

export interface WhenQuestionProps {
  readonly state: RecordingState
  readonly big: boolean
}

/** It starts at "just now", which is when most records are written. */
export function WhenQuestion({ state, big }: WhenQuestionProps) {
  const { t } = useTranslation('peersession')
  const { values, change, gaps, showGaps } = state
  const usual = lengths.find((length) => length === values.minutes)

  return (
    <Stack gap="md">
      <Tiles
        big={big}
        legend={t('record.length')}
        value={usual}
        tiles={lengths.map((value) => ({ value, label: t('record.minutes', { count: Number(value) }) }))}
        onChange={(minutes) => change({ minutes })}
      />
      <TextInput
        label={t('record.otherLength')}
        inputMode="numeric"
        maxLength={3}
        value={values.minutes}
        error={
          state.fieldErrors['minutes'] ?? (showGaps && gaps.minutes ? t('record.gap.minutes') : undefined)
        }
        onChange={(event) => change({ minutes: event.currentTarget.value })}
      />
      <DateTimeField
        label={t('record.startedAt')}
        value={values.startedAt}
        error={
          state.fieldErrors['startedAt'] ??
          (showGaps && gaps.startedAt ? t('record.gap.startedAt') : undefined)
        }
        onChange={(event) => change({ startedAt: event.currentTarget.value })}
      />
    </Stack>
  )
}
