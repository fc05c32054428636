import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { dayIn } from '@/lib/dates'
import { StatusBadge, type Tone } from '@/ui/StatusBadge'

export interface SchoolYearStatusProps {
  readonly startsOn: string
  readonly endsOn: string
}

/** Whether a school year is over, running or still to come. */
export function SchoolYearStatus({ startsOn, endsOn }: SchoolYearStatusProps) {
  const { district } = useMe()
  const { t } = useTranslation('organization')
  const today = dayIn(district.timeZone, new Date())
  const when = endsOn < today ? 'past' : startsOn > today ? 'coming' : 'current'
  return <StatusBadge tone={tones[when]} label={t(`schoolYear.when.${when}`)} />
}

const tones = { past: 'neutral', current: 'ok', coming: 'due' } satisfies Record<string, Tone>
