import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isStudent } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { useText } from '@/lib/useText'
import { Notice } from '@/ui/Notice'
import { Tiles } from '@/ui/Tiles'
import { AdultField } from './AdultField'
import { EmergencyCard } from './EmergencyCard'
import { manners } from './HandOverForm'
import type { ConcernState } from './useConcern'

export interface HandOverFirstProps {
  readonly state: ConcernState
  readonly adults: readonly Schema<'PersonName'>[]
  readonly emergencyText: Schema<'Text'>
}

/** Software is the second way: first a person tells a person (R55). It never keeps the words from being sent. */
export function HandOverFirst({ state, adults, emergencyText }: HandOverFirstProps) {
  const me = useMe()
  const { t } = useTranslation('referral')
  const say = useText()
  const { values, change } = state

  return (
    <>
      {!isStudent(me) && <EmergencyCard />}
      <Notice tone="urgent" title={t('first.title')}>
        <Stack gap="md">
          <Text>{say(emergencyText)}</Text>
          <Tiles
            legend={t('first.told')}
            value={values.manner ?? 'NOT_YET'}
            tiles={[
              ...manners.map((value) => ({ value, label: t(`manner.${value}`) })),
              { value: 'NOT_YET' as const, label: t('first.notYet') },
            ]}
            onChange={(manner) =>
              change(manner === 'NOT_YET' ? { manner: undefined, toldAdult: undefined } : { manner })
            }
          />
          {values.manner ? (
            <AdultField
              label={t('handOver.to')}
              adults={adults}
              value={values.toldAdult}
              error={state.isMissing('toldAdult') ? t('adult.required') : undefined}
              onPick={(toldAdult) => change({ toldAdult })}
            />
          ) : (
            <Text>{t('first.notYetHelp')}</Text>
          )}
        </Stack>
      </Notice>
    </>
  )
}
