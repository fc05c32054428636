import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { dayIn, formatDay } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'
import { schoolYearList } from './queries'

export function SchoolYearListPage() {
  const { data: page } = useSuspenseQuery(schoolYearList())
  const me = useMe()
  const { t, i18n } = useTranslation('organization')
  const today = dayIn(me.district.timeZone, new Date())
  const add = can(me, 'school-year:write') && (
    <ButtonLink to="/school-years/new">{t('schoolYear.add')}</ButtonLink>
  )

  return (
    <PageLayout title={t('schoolYear.list.title')} actions={add}>
      <DataList
        label={t('schoolYear.list.title')}
        items={page.items}
        columns={{
          title: t('schoolYear.name'),
          meta: [t('schoolYear.startsOn'), t('schoolYear.endsOn')],
          badge: t('schoolYear.when.title'),
        }}
        row={(year) => {
          const when = whenOf(year, today)
          return {
            id: year.id,
            title: year.name,
            meta: [formatDay(year.startsOn, i18n.language), formatDay(year.endsOn, i18n.language)],
            badge: <StatusBadge tone={tones[when]} label={t(`schoolYear.when.${when}`)} />,
          }
        }}
        empty={<EmptyState title={t('schoolYear.list.empty')} action={add} />}
      />
    </PageLayout>
  )
}

type When = 'past' | 'current' | 'coming'

const tones = { past: 'neutral', current: 'ok', coming: 'neutral' } satisfies Record<When, Tone>

function whenOf({ startsOn, endsOn }: Schema<'SchoolYearRow'>, today: string): When {
  if (endsOn < today) return 'past'
  return startsOn > today ? 'coming' : 'current'
}
