import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { levels } from './levels'
import { milestonesOf } from './milestonesOf'
import { guideEdition, milestoneCycle, ratings } from './queries'
import { RateAction } from './RateAction'
import styles from './RateAction.module.css'
import { RatePager } from './RatePager'
import { useMilestoneWords } from './useMilestoneWords'

const route = getRouteApi('/_app/milestone-cycles/$cycleId/rate')

/** One milestone at a time, level by level; begins where answers are missing. */
export function RatePage() {
  const { cycleId } = route.useParams()
  const search = route.useSearch()
  const { data: cycle } = useSuspenseQuery(milestoneCycle(cycleId))
  const { data: answers } = useSuspenseQuery(ratings(cycleId))
  const { data: guide } = useSuspenseQuery(guideEdition(cycle.component, cycle.edition))
  const { t } = useTranslation('milestone')
  const words = useMilestoneWords()
  const back = (
    <TextLink to="/milestone-cycles/$cycleId" params={{ cycleId }}>
      {cycle.name}
    </TextLink>
  )
  const milestones = milestonesOf(guide, cycle.track)
  const answered = new Set(answers.filter(({ state }) => state).map(({ actionId }) => actionId))
  // Where it began stays, while answers come in.
  const [start] = useState(
    () => milestones.find(({ actions }) => actions.some(({ id }) => !answered.has(id)))?.id,
  )
  const shown = milestones.find(({ id }) => id === (search.milestone ?? start)) ?? milestones[0]

  if (!shown || cycle.status === 'CLOSED') {
    return (
      <PageLayout narrow title={t('rate.title')} back={back}>
        <EmptyState title={t('rate.closed')} action={back} />
      </PageLayout>
    )
  }
  return (
    <PageLayout
      narrow
      title={words.milestone(shown.track, shown.number)}
      subtitle={t('cycle.ratedOf', { rated: answered.size, of: answers.length })}
      back={back}
    >
      <p className={styles.milestone}>{words.text(shown.text)}</p>
      {levels.map((level) => (
        <Card key={level} title={words.level(guide, level)}>
          <details>
            <summary>{t('rate.levelMeaning')}</summary>
            <Text size="sm" className={styles.level}>
              {words.text(guide.levels.find((known) => known.level === level)?.description ?? shown.text)}
            </Text>
          </details>
          <ul className={styles.actions}>
            {shown.actions
              .filter((action) => action.level === level)
              .map((action) => {
                const rating = answers.find(({ actionId }) => actionId === action.id)
                return (
                  rating && (
                    <RateAction
                      key={action.id}
                      cycleId={cycleId}
                      milestoneId={shown.id}
                      action={action}
                      rating={rating}
                      compared={cycle.previousId !== undefined}
                    />
                  )
                )
              })}
          </ul>
        </Card>
      ))}
      <RatePager cycleId={cycleId} milestones={milestones} shown={shown.id} />
    </PageLayout>
  )
}
