import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useText } from '@/lib/useText'
import { Tiles } from '@/ui/Tiles'
import { topics } from './queries'
import type { RecordingState } from './useRecording'

export interface TopicQuestionProps {
  readonly state: RecordingState
  readonly big: boolean
  readonly error?: string
}

/** A category and no story; with a heavy one it says where the limits are (R20). */
export function TopicQuestion({ state, big, error }: TopicQuestionProps) {
  const { data } = useSuspenseQuery(topics())
  const { t } = useTranslation('peersession')
  const say = useText()
  const sensitive = data.some(({ code, sensitive }) => sensitive && code === state.values.topic)
  return (
    <Stack gap="sm">
      <Tiles
        big={big}
        legend={t('record.topic')}
        value={state.values.topic}
        error={state.fieldErrors['topic'] ?? error}
        tiles={data.map(({ code, name }) => ({ value: code, label: say(name) }))}
        onChange={(topic) => state.change({ topic })}
      />
      {sensitive && <Text role="status">{t('record.sensitive')}</Text>}
    </Stack>
  )
}
