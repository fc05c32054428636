import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Notice } from '@/ui/Notice'

export interface RateAfterStepProps {
  readonly step: Schema<'NextStepView'>
}

/** A step that is done proposes to look at its action, and sets nothing by itself (R85). */
export function RateAfterStep({ step }: RateAfterStepProps) {
  const { t } = useTranslation('milestone')
  const rates = step.part !== 'READS' && step.cycleStatus === 'OPEN'
  return (
    <Notice tone="ok" title={t('step.done.title')}>
      {rates && (
        <>
          <p>{t('step.done.propose')}</p>
          <ButtonLink
            to="/milestone-cycles/$cycleId/rate"
            params={{ cycleId: step.cycleId }}
            search={{ milestone: step.milestoneId }}
            variant="default"
          >
            {t('rate.title')}
          </ButtonLink>
        </>
      )}
    </Notice>
  )
}
