import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { can, isStudent, type Me } from '@/api/can'
import { useMe } from '@/api/me'
import type { TodayLinks } from '@/api/todayLinks'
import { formatToday, hourIn } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import type { NavItem } from '@/lib/navigation'
import { Card } from '@/ui/Card'
import { PageLayout } from '@/ui/PageLayout'
import { today } from './queries'
import styles from './TodayPage.module.css'

const TodayAlarm = lazy(() => import('./TodayAlarm').then((module) => ({ default: module.TodayAlarm })))
const TodayRow = lazy(() => import('./TodayRow').then((module) => ({ default: module.TodayRow })))
const NothingDue = lazy(() => import('./NothingDue').then((module) => ({ default: module.NothingDue })))

const route = getRouteApi('/_app/')

export interface TodayPageProps {
  /** Where each kind of item leads, as the features say. */
  readonly links: TodayLinks
  /** Where to look around when nothing is left to do. */
  readonly pages: readonly NavItem[]
  /** The way to a first active program, and the programs of which the list then says no more. */
  readonly start?: { readonly steps: ReactNode; readonly programs: readonly string[] }
  /** What other features show beside the list. */
  readonly aside?: ReactNode
}

export function TodayPage({ links, pages, start, aside }: TodayPageProps) {
  const { school } = route.useSearch()
  const { data } = useSuspenseQuery(today(school))
  const me = useMe()
  const { t, i18n } = useTranslation('today')

  const place =
    me.schools.find(({ id }) => id === school) ?? (me.schools.length === 1 ? me.schools[0] : undefined)
  const timeZone = place?.timeZone ?? me.district.timeZone
  const now = new Date()
  const urgent = data.items.filter((item) => item.state === 'URGENT')
  const rest = data.items.filter(
    ({ state, subjectId }) => state !== 'URGENT' && !(subjectId && start?.programs.includes(subjectId)),
  )

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
      <Suspense>
        {urgent.map((item) => (
          <TodayAlarm key={keyOf(item)} item={item} timeZone={timeZone} link={links[item.kind]} />
        ))}
      </Suspense>
      <div className={styles.grid} data-aside={aside ? true : undefined}>
        {start?.steps}
        {rest.length > 0 && (
          <Card title={t('due.title')} aside={<span className={styles.count}>{rest.length}</span>}>
            <ul className={styles.rows}>
              <Suspense>
                {rest.map((item) => (
                  <TodayRow key={keyOf(item)} item={item} timeZone={timeZone} link={links[item.kind]} />
                ))}
              </Suspense>
            </ul>
          </Card>
        )}
        <Suspense>
          {rest.length === 0 && !start && (urgent.length === 0 || aside) && (
            <NothingDue title={urgent.length === 0 ? t('empty') : t('nothingElse')} pages={pages} />
          )}
        </Suspense>
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
