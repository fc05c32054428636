import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useText } from '@/lib/useText'
import { Tiles } from '@/ui/Tiles'
import type { ConcernState } from './useConcern'

export interface ConcernKindsProps {
  readonly state: ConcernState
  readonly reference: Schema<'ConcernKindsView'>
}

/** What the worry is about; what is a matter of safety stands first and in red. */
export function ConcernKinds({ state, reference }: ConcernKindsProps) {
  const { t } = useTranslation('referral')
  const say = useText()
  const tile = ({ code, name, safety }: Schema<'ConcernKind'>) => ({
    value: code,
    label: say(name),
    tone: safety ? ('urgent' as const) : undefined,
  })
  const gap = state.isMissing('kind') ? t('raise.gap.kind') : undefined
  const onChange = (kind: string) => state.change({ kind })

  return (
    <Stack gap="lg">
      <Tiles
        legend={t('raise.safety')}
        value={state.values.kind}
        error={gap}
        tiles={reference.concernKinds.filter(({ safety }) => safety).map(tile)}
        onChange={onChange}
      />
      <Tiles
        legend={t('raise.other')}
        value={state.values.kind}
        tiles={reference.concernKinds.filter(({ safety }) => !safety).map(tile)}
        onChange={onChange}
      />
    </Stack>
  )
}
