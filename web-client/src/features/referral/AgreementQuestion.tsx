import { Stack, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Tiles } from '@/ui/Tiles'
import type { ConcernGap } from './concern'
import type { ConcernState } from './useConcern'

export interface AgreementQuestionProps {
  readonly state: ConcernState
}

/** What the student was asked and told (R59). Of a safety concern it is not asked: nothing may hold that up. */
export function AgreementQuestion({ state }: AgreementQuestionProps) {
  const { t } = useTranslation('referral')
  const { values, change } = state
  const gap = (field: Extract<ConcernGap, 'agreement' | 'ground' | 'told' | 'notToldBecause'>) =>
    state.isMissing(field) ? t(`raise.gap.${field}`) : undefined

  return (
    <Stack gap="md">
      <Tiles
        legend={t('agreement.question')}
        value={values.agreement}
        error={gap('agreement')}
        tiles={[
          { value: 'AGREED', label: t('agreement.AGREED') },
          { value: 'DUTY_TO_INFORM', label: t('agreement.DUTY_TO_INFORM') },
        ]}
        onChange={(agreement) => change({ agreement })}
      />
      {values.agreement === 'DUTY_TO_INFORM' && (
        <>
          <Textarea
            label={t('agreement.ground')}
            rows={3}
            maxLength={10_000}
            value={values.ground}
            error={state.fieldErrors['agreement.ground'] ?? gap('ground')}
            onChange={(event) => change({ ground: event.currentTarget.value })}
          />
          <Tiles
            legend={t('agreement.wasTold')}
            value={values.told === undefined ? undefined : values.told ? 'yes' : 'no'}
            error={gap('told')}
            tiles={[
              { value: 'yes', label: t('yes') },
              { value: 'no', label: t('no') },
            ]}
            onChange={(told) => change({ told: told === 'yes' })}
          />
          {values.told === false && (
            <Textarea
              label={t('agreement.whyNot')}
              rows={3}
              maxLength={10_000}
              value={values.notToldBecause}
              error={state.fieldErrors['agreement.notToldBecause'] ?? gap('notToldBecause')}
              onChange={(event) => change({ notToldBecause: event.currentTarget.value })}
            />
          )}
        </>
      )}
    </Stack>
  )
}
