import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatDay } from '@/lib/dates'
import { useText } from '@/lib/useText'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { RecordRow } from '@/ui/RecordRow'
import { CompletionState } from './CompletionState'

export interface CompletionRowProps {
  readonly completion: Schema<'TrainingCompletionRow'>
  readonly course?: Schema<'Course'>
  readonly pending?: boolean
  readonly onWithdraw?: () => void
}

export function CompletionRow({ completion, course, pending, onWithdraw }: CompletionRowProps) {
  const { t, i18n } = useTranslation('training')
  const text = useText()
  const name = course ? text(course.name) : completion.courseCode
  const day = (value: string) => formatDay(value, i18n.language)

  return (
    <RecordRow
      title={name}
      meta={[
        t('completion.on', { day: day(completion.completedOn) }),
        t(`completion.mode.${completion.deliveryMode}`),
        completion.expiresOn && t('completion.until', { day: day(completion.expiresOn) }),
      ]}
    >
      <CompletionState completion={completion} />
      {onWithdraw && !completion.withdrawnAt && (
        <ConfirmButton
          danger
          pending={pending}
          label={t('completion.withdraw.label', { course: name })}
          question={t('completion.withdraw.question', { course: name })}
          consequence={t('completion.withdraw.consequence')}
          onConfirm={onWithdraw}
        />
      )}
    </RecordRow>
  )
}
