import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatDay } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Card } from '@/ui/Card'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { NextStepState } from './NextStepState'
import { nextStepsOf } from './queries'
import { useMilestoneWords } from './useMilestoneWords'

export interface CycleStepsProps {
  readonly cycle: Schema<'MilestoneCycleView'>
}

/** The source's column "Key Dates & Next Steps". */
export function CycleSteps({ cycle }: CycleStepsProps) {
  const { data } = useQuery(nextStepsOf(cycle.id))
  const { t, i18n } = useTranslation('milestone')
  const words = useMilestoneWords()
  const plan = cycle.part !== 'READS' && (
    <ButtonLink to="/next-steps/new" search={{ cycle: cycle.id }} variant="subtle">
      {t('step.plan.title')}
    </ButtonLink>
  )
  return (
    <Card title={t('step.keyDates')} aside={plan}>
      {data && (
        <DataList
          label={t('step.keyDates')}
          items={data.items}
          columns={{
            title: t('step.words'),
            meta: [t('map.milestone'), t('step.owner'), t('step.due')],
            badge: t('step.state.title'),
          }}
          row={(step) => ({
            id: step.id,
            title: step.words,
            link: (title) => (
              <Link to="/next-steps/$stepId" params={{ stepId: step.id }}>
                {title}
              </Link>
            ),
            meta: [
              words.milestone(step.track, step.milestoneNumber),
              step.ownerName,
              formatDay(step.dueOn, i18n.language),
            ],
            badge: <NextStepState step={step} />,
          })}
          empty={<EmptyState title={t('step.none')} />}
        />
      )}
    </Card>
  )
}
