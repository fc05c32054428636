import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useText } from '@/lib/useText'
import { Tiles } from '@/ui/Tiles'
import type { ConcernState } from './useConcern'

export interface ConcernKindsProps {
  readonly state: ConcernState
  readonly reference: Schema<'ConcernKindsView'>
}

/** What the worry is about: matters of safety first and in red. Once it is said, the other list makes way. */
export function ConcernKinds({ state, reference }: ConcernKindsProps) {
  const { t } = useTranslation('referral')
  const say = useText()
  const groups = [
    { safety: true, legend: t('raise.safety') },
    { safety: false, legend: t('raise.other') },
  ].filter(({ safety }) => state.kind === undefined || state.kind.safety === safety)

  return (
    <Stack gap="lg">
      {groups.map(({ safety, legend }, index) => (
        <Tiles
          key={legend}
          legend={legend}
          value={state.values.kind}
          error={index === 0 && state.isMissing('kind') ? t('raise.gap.kind') : undefined}
          tiles={reference.concernKinds
            .filter((kind) => kind.safety === safety)
            .map(({ code, name }) => ({
              value: code,
              label: say(name),
              tone: safety ? 'urgent' : undefined,
            }))}
          onChange={(kind) => state.change({ kind })}
        />
      ))}
      {state.kind && (
        <div>
          <Button variant="subtle" onClick={() => state.change({ kind: undefined })}>
            {t('raise.others')}
          </Button>
        </div>
      )}
    </Stack>
  )
}
