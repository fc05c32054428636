import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { formatDay } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { Pager } from '@/ui/Pager'
import { NextStepState } from './NextStepState'
import { nextStepList } from './queries'
import { useMilestoneWords } from './useMilestoneWords'

const route = getRouteApi('/_app/next-steps/')

export function NextStepList() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(nextStepList(search))
  const me = useMe()
  const { t, i18n } = useTranslation('milestone')
  const words = useMilestoneWords()

  return (
    <>
      <DataList
        label={t('step.list.title')}
        items={page.items}
        columns={{
          title: t('step.words'),
          meta: [t('step.due'), t('step.owner'), t('map.milestone'), t('cycle.name')],
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
            formatDay(step.dueOn, i18n.language),
            step.ownerName,
            words.milestone(step.track, step.milestoneNumber),
            [step.cycleName, me.schools.length > 1 && step.schoolName].filter(Boolean).join(' · '),
          ],
          badge: <NextStepState step={step} />,
        })}
        empty={
          <EmptyState
            title={t('step.list.empty')}
            action={<ButtonLink to="/milestone-cycles">{t('cycle.list.title')}</ButtonLink>}
          />
        }
      />
      <Pager page={page} onOffset={(offset) => navigate({ search: (current) => ({ ...current, offset }) })} />
    </>
  )
}
