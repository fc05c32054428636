import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { ButtonLink } from '@/lib/links/ButtonLink'
import styles from './RateAction.module.css'
import { useMilestoneWords } from './useMilestoneWords'

export interface RatePagerProps {
  readonly cycleId: string
  readonly milestones: readonly Schema<'Milestone'>[]
  readonly shown: string
}

/** To the milestone before and the one after; after the last, back to the map. */
export function RatePager({ cycleId, milestones, shown }: RatePagerProps) {
  const { t } = useTranslation('milestone')
  const words = useMilestoneWords()
  const place = milestones.findIndex(({ id }) => id === shown)
  const before = milestones[place - 1]
  const after = milestones[place + 1]
  const name = ({ track, number }: Schema<'Milestone'>) => words.milestone(track, number)
  return (
    <nav className={styles.pager} aria-label={t('rate.pager')}>
      {before ? (
        <ButtonLink
          to="/milestone-cycles/$cycleId/rate"
          params={{ cycleId }}
          search={{ milestone: before.id }}
          variant="default"
        >
          {name(before)}
        </ButtonLink>
      ) : (
        <span />
      )}
      {after ? (
        <ButtonLink
          to="/milestone-cycles/$cycleId/rate"
          params={{ cycleId }}
          search={{ milestone: after.id }}
        >
          {t('rate.next', { name: name(after) })}
        </ButtonLink>
      ) : (
        <ButtonLink to="/milestone-cycles/$cycleId" params={{ cycleId }}>
          {t('rate.toMap')}
        </ButtonLink>
      )}
    </nav>
  )
}
