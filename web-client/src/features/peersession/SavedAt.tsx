import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatTime } from '@/lib/wallClock'
import type { DraftState } from './useDraft'

export interface SavedAtProps {
  readonly state: DraftState
}

/** "Saved 10:42": nothing has to be pressed for it. */
export function SavedAt({ state }: SavedAtProps) {
  const { t, i18n } = useTranslation('peersession')
  return (
    <Text size="sm" c={state.kind === 'failed' ? 'red' : 'dimmed'} role="status" component="span">
      {state.kind === 'saving' && t('record.saving')}
      {state.kind === 'saved' && t('record.saved', { time: formatTime(state.at, i18n.language) })}
      {state.kind === 'failed' && t('record.notSaved')}
    </Text>
  )
}
