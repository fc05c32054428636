import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { Tiles } from '@/ui/Tiles'
import { PlanStepButton } from './PlanStepButton'
import styles from './RateAction.module.css'
import { RatingSaved } from './RatingSaved'
import { ratingStates } from './RatingState'
import { useMilestoneWords } from './useMilestoneWords'
import { useRating } from './useRating'

export interface RateActionProps {
  readonly cycleId: string
  readonly milestoneId: string
  readonly action: Schema<'MilestoneAction'>
  readonly rating: Schema<'RatingView'>
  /** Whether there was a cycle before. */
  readonly compared: boolean
}

/** One action: how far it is, with one thumb; what shows it, if someone wants to say. Saved without a button. */
export function RateAction({ cycleId, milestoneId, action, rating, compared }: RateActionProps) {
  const { t } = useTranslation('milestone')
  const words = useMilestoneWords()
  const { answer, saving, change, flush, ...conflict } = useRating(cycleId, rating)
  const unmet = answer.state !== 'DONE' && answer.state !== 'NOT_APPLICABLE'

  return (
    <li className={styles.action}>
      <Tiles
        legend={`${action.code ? `${action.code}. ` : ''}${words.text(action.text)}`}
        help={
          compared
            ? t('compare.last', {
                state: rating.previousState ? t(`state.${rating.previousState}`) : t('state.blank'),
              })
            : undefined
        }
        value={answer.state}
        tiles={ratingStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => change({ state })}
      />
      {answer.state === 'NOT_APPLICABLE' && (
        <TextInput
          label={t('rate.reason')}
          required
          maxLength={1000}
          value={answer.reason}
          error={saving.kind === 'held' && saving.field === 'reason' && t('rate.reasonMissing')}
          onChange={(event) => change({ reason: event.currentTarget.value })}
          onBlur={flush}
        />
      )}
      <div className={styles.below}>
        <details className={styles.more} open={rating.evidence !== undefined || rating.link !== undefined}>
          <summary>{t('rate.evidence')}</summary>
          <Textarea
            label={t('rate.evidenceWords')}
            description={t('noStudents')}
            autosize
            minRows={2}
            maxLength={10_000}
            value={answer.evidence}
            onChange={(event) => change({ evidence: event.currentTarget.value })}
            onBlur={flush}
          />
          <TextInput
            label={t('rate.link')}
            description={t('rate.linkHelp')}
            type="url"
            inputMode="url"
            maxLength={2000}
            value={answer.link}
            error={saving.kind === 'held' && saving.field === 'link' && t('rate.linkWrong')}
            onChange={(event) => change({ link: event.currentTarget.value })}
            onBlur={flush}
          />
        </details>
        <div className={styles.foot}>
          <RatingSaved saving={saving} {...conflict} />
          {unmet && <PlanStepButton cycleId={cycleId} milestoneId={milestoneId} action={action} />}
        </div>
      </div>
    </li>
  )
}
