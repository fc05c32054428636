import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useText } from '@/lib/useText'
import { Confidential } from '@/ui/Confidential'
import { Notice } from '@/ui/Notice'
import type { ConcernState } from './useConcern'

export interface PreviewProps {
  readonly state: ConcernState
  readonly receiver: Schema<'PersonName'> | undefined
}

/** This and only this leaves, and it says to whom (X2). */
export function Preview({ state, receiver }: PreviewProps) {
  const { t } = useTranslation('referral')
  const say = useText()
  const { values, kind, urgency } = state
  if (!kind || !urgency) return null
  const who = values.student?.name ?? (values.gradeBand && t(`gradeBand.${values.gradeBand}`))

  return (
    <>
      <Confidential
        title={receiver ? t('preview.title', { name: receiver.name }) : t('preview.titleNobody')}
        about={t('preview.about')}
      >
        <Text fw={600}>{[say(kind.name), t(`urgency.${urgency}`), who].filter(Boolean).join(' · ')}</Text>
        {values.words.trim() === '' ? (
          <Text c="dimmed">{t('preview.noWords')}</Text>
        ) : (
          <Text component="div">{values.words.trim()}</Text>
        )}
        {values.household && <Text>{t('household.short')}</Text>}
        {urgency !== 'SAFETY' && values.agreement && (
          <Text>
            {[
              t(`agreement.${values.agreement}`),
              values.agreement === 'DUTY_TO_INFORM' && values.ground.trim(),
              values.agreement === 'DUTY_TO_INFORM' &&
                values.told !== undefined &&
                (values.told ? t('agreement.told') : t('agreement.notTold')),
              values.agreement === 'DUTY_TO_INFORM' && values.told === false && values.notToldBecause.trim(),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        )}
        {values.manner && values.toldAdult && (
          <Text>{`${t('handOver.fact')}: ${values.toldAdult.name}, ${t(`manner.${values.manner}`)}`}</Text>
        )}
      </Confidential>
      {!receiver && (
        <Notice tone="urgent" title={t('preview.nobody')}>
          <Text>{t('state.goYourself')}</Text>
        </Notice>
      )}
    </>
  )
}
