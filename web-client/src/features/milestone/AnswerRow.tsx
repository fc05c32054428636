import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useText } from '@/lib/useText'
import styles from './AnswerRow.module.css'
import { RatingState } from './RatingState'

export interface AnswerRowProps {
  readonly action: Schema<'MilestoneAction'>
  readonly level: string
  readonly answer: Schema<'RatingView'> | undefined
  readonly compared: boolean
}

/** One action: now, then, and what shows it. */
export function AnswerRow({ action, level, answer, compared }: AnswerRowProps) {
  const { t } = useTranslation('milestone')
  const text = useText()
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.level}>{action.code ? `${action.code} · ${level}` : level}</p>
        <p className={styles.action}>{text(action.text)}</p>
        {answer?.reason && <p className={styles.evidence}>{answer.reason}</p>}
        {answer?.evidence && <p className={styles.evidence}>{answer.evidence}</p>}
        {answer?.link && (
          <Anchor href={answer.link} target="_blank" rel="noopener noreferrer" className={styles.link}>
            {answer.link}
          </Anchor>
        )}
      </div>
      <div className={styles.states}>
        <RatingState state={answer?.state} />
        {compared && (
          <span className={styles.then}>
            {t('compare.last', {
              state: answer?.previousState ? t(`state.${answer.previousState}`) : t('state.blank'),
            })}
          </span>
        )}
      </div>
    </li>
  )
}
