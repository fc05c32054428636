import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { downloadCsv } from '@/api/downloadCsv'
import { useMe } from '@/api/me'
import { dayIn } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { ExportCsvButton } from '@/ui/ExportCsvButton'
import { PageLayout } from '@/ui/PageLayout'
import { NextStepFilters } from './NextStepFilters'
import { NextStepList } from './NextStepList'
import { nextStepListQuery } from './queries'
import { StepMonth } from './StepMonth'

const route = getRouteApi('/_app/next-steps/')

/** What is planned, as a list or as a month. */
export function NextStepListPage() {
  const search = route.useSearch()
  const me = useMe()
  const { t } = useTranslation('milestone')
  const thisMonth = dayIn(me.district.timeZone, new Date()).slice(0, 7)

  return (
    <PageLayout
      title={t('step.list.title')}
      actions={
        <>
          <ExportCsvButton
            fileName="next-steps.csv"
            load={() => downloadCsv('/next-steps', nextStepListQuery(search))}
          />
          <ButtonLink
            from="/next-steps/"
            to="/next-steps"
            search={(current) => ({
              ...current,
              month: search.month ? undefined : thisMonth,
              offset: undefined,
            })}
            variant="default"
          >
            {search.month ? t('step.list.asList') : t('step.list.asMonth')}
          </ButtonLink>
          {can(me, 'next-step:write') && <ButtonLink to="/next-steps/new">{t('step.plan.title')}</ButtonLink>}
        </>
      }
    >
      <NextStepFilters />
      {search.month ? <StepMonth month={search.month} search={search} /> : <NextStepList />}
    </PageLayout>
  )
}
