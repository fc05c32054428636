import { Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Tiles } from '@/ui/Tiles'
import { RecipientField } from './RecipientField'
import { gradeBands } from './recording'
import type { RecordingState } from './useRecording'

export interface WhoQuestionProps {
  readonly state: RecordingState
  readonly big: boolean
}

/** A student by name, somebody without one, or how many: as the model allows. */
export function WhoQuestion({ state, big }: WhoQuestionProps) {
  const { t } = useTranslation('peersession')
  const { values, change, gaps, showGaps } = state

  if (!state.individuals) {
    return (
      <TextInput
        label={t('record.headCount')}
        description={t('record.headCountHelp')}
        inputMode="numeric"
        maxLength={5}
        styles={big ? { label: { fontSize: '1.3125rem', fontWeight: 650 } } : undefined}
        value={values.headCount}
        error={
          state.fieldErrors['headCount'] ??
          (showGaps && gaps.headCount ? t('record.gap.headCount') : undefined)
        }
        onChange={(event) => change({ headCount: event.currentTarget.value })}
      />
    )
  }

  const mustBeNamed = values.origin === 'SCHEDULED' || values.origin === 'STAFF_REFERRAL'
  const named = mustBeNamed ? true : values.named
  return (
    <Stack gap="md">
      {mustBeNamed ? (
        <Text component="h2" fw={650} fz={big ? '1.3125rem' : 'lg'}>
          {t('record.who')}
        </Text>
      ) : (
        <Tiles
          big={big}
          legend={t('record.who')}
          help={t('record.whoHelp')}
          value={named === undefined ? undefined : named ? 'named' : 'unnamed'}
          tiles={[
            { value: 'unnamed', label: t('record.unnamed') },
            { value: 'named', label: t('record.named') },
          ]}
          onChange={(choice) => change({ named: choice === 'named' })}
        />
      )}
      {named && (
        <RecipientField
          picked={values.recipient}
          schoolId={state.advocate.schoolId}
          outward={state.facts?.requiresHostAdult ?? false}
          error={
            state.fieldErrors['recipientId'] ??
            (showGaps && gaps.recipient ? t('record.gap.recipient') : undefined)
          }
          onPick={(recipient) => change({ recipient, named: true })}
        />
      )}
      {named === false && (
        <Tiles
          legend={t('record.gradeBand')}
          value={values.gradeBand}
          tiles={gradeBands.map((value) => ({ value, label: t(`gradeBand.${value}`) }))}
          onChange={(gradeBand) => change({ gradeBand })}
        />
      )}
    </Stack>
  )
}
