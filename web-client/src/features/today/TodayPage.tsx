import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { can, isStudent, type Me } from '@/api/can'
import { useMe } from '@/api/me'
import type { TodayLinks } from '@/api/todayLinks'
import { formatToday, hourIn } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { today } from './queries'
import { TodayAlarm } from './TodayAlarm'
import styles from './TodayPage.module.css'
import { TodayRow } from './TodayRow'

const route = getRouteApi('/_app/')

export interface TodayPageProps {
  /** Where each kind of item leads, as the features say. */
  readonly links: TodayLinks
  /** What other features show beside the list. */
  readonly aside?: ReactNode
}

export function TodayPage({ links, aside }: TodayPageProps) {
  const { school } = route.useSearch()
  const { data } = useSuspenseQuery(today(school))
  const me = useMe()
  const { t, i18n } = useTranslation('today')

  const place =
    me.schools.find(({ id }) => id === school) ?? (me.schools.length === 1 ? me.schools[0] : undefined)
  const timeZone = place?.timeZone ?? me.district.timeZone
  const now = new Date()
  const urgent = data.items.filter((item) => item.state === 'URGENT')
  const rest = data.items.filter((item) => item.state !== 'URGENT')

  return (
    <PageLayout
      title={t(`greeting.${partOfDay(hourIn(timeZone, now))}`, { name: firstName(me.account.displayName) })}
      subtitle={[formatToday(now, timeZone, i18n.language), place?.name ?? me.district.name].join(' · ')}
      actions={
        can(me, 'peer-session:write') ? (
          <ButtonLink to="/peer-sessions/new">{t('record')}</ButtonLink>
        ) : (
          refersOnly(me) && <ButtonLink to="/referrals/new">{t('refer')}</ButtonLink>
        )
      }
    >
      {urgent.map((item) => (
        <TodayAlarm key={keyOf(item)} item={item} timeZone={timeZone} link={links[item.kind]} />
      ))}
      <div className={styles.grid} data-aside={aside ? true : undefined}>
        {rest.length > 0 && (
          <Card title={t('due.title')} aside={<span className={styles.count}>{rest.length}</span>}>
            <ul className={styles.rows}>
              {rest.map((item) => (
                <TodayRow key={keyOf(item)} item={item} timeZone={timeZone} link={links[item.kind]} />
              ))}
            </ul>
          </Card>
        )}
        {rest.length === 0 && (urgent.length === 0 || aside) && (
          <EmptyState title={urgent.length === 0 ? t('empty') : t('nothingElse')} />
        )}
        {aside}
      </div>
    </PageLayout>
  )
}

function keyOf({ kind, subjectId }: { kind: string; subjectId?: string }): string {
  return `${kind} ${subjectId ?? ''}`
}

/** Staff whose one job here is to refer; students have "Get an adult now". */
function refersOnly(me: Me): boolean {
  return can(me, 'referral:create') && !can(me, 'referral:handle') && !isStudent(me)
}

function firstName(displayName: string): string {
  return displayName.split(' ')[0] ?? displayName
}

function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}
