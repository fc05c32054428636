import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { programs } from '@/features/supervision/queries'
import { WeekBars } from '@/features/supervision/WeekBars'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'

/** Beside what is due: who was seen in supervision, week by week. */
export function TodayAside() {
  const { school } = useSearch({ from: '/_app' })
  const { data } = useQuery(programs())
  const { t } = useTranslation('supervision')
  const program = data?.items.find(
    ({ status, schoolId }) => status === 'ACTIVE' && (school === undefined || schoolId === school),
  )
  if (!program) return null
  return (
    <Card
      title={t('weeks.lastEight')}
      aside={
        <TextLink to="/supervision/weeks" search={{ program: program.id }} size="sm">
          {t('weeks.table')}
        </TextLink>
      }
    >
      <WeekBars programId={program.id} weeks={8} />
    </Card>
  )
}
