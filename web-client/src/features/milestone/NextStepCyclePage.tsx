import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { cycleList } from './queries'

/** A next step belongs to a cycle: whoever comes from elsewhere says first to which. */
export function NextStepCyclePage() {
  const { data: cycles } = useSuspenseQuery(cycleList({ status: 'OPEN' }))
  const { t } = useTranslation('milestone')

  return (
    <PageLayout
      narrow
      title={t('step.plan.title')}
      subtitle={t('step.plan.whichCycle')}
      back={<TextLink to="/next-steps">{t('step.list.title')}</TextLink>}
    >
      <DataList
        label={t('cycle.list.title')}
        items={cycles.items}
        columns={{ title: t('cycle.name'), meta: [t('track.title'), t('cycle.whose')] }}
        row={(cycle) => ({
          id: cycle.id,
          title: cycle.name,
          link: (title) => (
            <Link to="/next-steps/new" search={{ cycle: cycle.id }}>
              {title}
            </Link>
          ),
          meta: [t(`track.${cycle.track}`), cycle.schoolName ?? t(`cycle.scope.${cycle.scope}`)],
        })}
        empty={
          <EmptyState
            title={t('step.plan.noCycle')}
            action={<ButtonLink to="/milestone-cycles/new">{t('cycle.start.title')}</ButtonLink>}
          />
        }
      />
    </PageLayout>
  )
}
