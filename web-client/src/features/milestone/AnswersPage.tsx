import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { PageLayout } from '@/ui/PageLayout'
import { AnswerRow } from './AnswerRow'
import styles from './AnswerRow.module.css'
import { milestonesOf } from './milestonesOf'
import { guideEdition, milestoneCycle, ratings } from './queries'
import { useMilestoneWords } from './useMilestoneWords'

const route = getRouteApi('/_app/milestone-cycles/$cycleId/answers')

/** Every answer with its evidence and, where there was a cycle before, what it was then. */
export function AnswersPage() {
  const { cycleId } = route.useParams()
  const { data: cycle } = useSuspenseQuery(milestoneCycle(cycleId))
  const { data: answers } = useSuspenseQuery(ratings(cycleId))
  const { data: guide } = useSuspenseQuery(guideEdition(cycle.component, cycle.edition))
  const { t } = useTranslation('milestone')
  const words = useMilestoneWords()
  const compared = cycle.previousId !== undefined

  return (
    <PageLayout
      title={compared ? t('compare.title') : t('compare.alone')}
      subtitle={[`${cycle.name}, ${t(`track.${cycle.track}`)}`, cycle.schoolName].filter(Boolean).join(' · ')}
      back={
        <TextLink to="/milestone-cycles/$cycleId" params={{ cycleId }}>
          {cycle.name}
        </TextLink>
      }
    >
      {milestonesOf(guide, cycle.track).map((milestone) => (
        <Card key={milestone.id} title={words.milestone(milestone.track, milestone.number)}>
          <p>{words.text(milestone.text)}</p>
          <ul className={styles.rows}>
            {milestone.actions.map((action) => (
              <AnswerRow
                key={action.id}
                action={action}
                level={words.level(guide, action.level)}
                answer={answers.find(({ actionId }) => actionId === action.id)}
                compared={compared}
              />
            ))}
          </ul>
        </Card>
      ))}
    </PageLayout>
  )
}
