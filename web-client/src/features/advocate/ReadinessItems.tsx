import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatDay } from '@/lib/dates'
import { CheckRow } from '@/ui/CheckRow'
import { CheckRows } from '@/ui/CheckRows'
import { MetRows } from '@/ui/MetRows'
import { ReadinessFixLink } from './ReadinessFixLink'
import { useReadinessWords } from './useReadinessWords'

export interface ReadinessItemsProps {
  readonly advocate: Pick<Schema<'PeerAdvocateView'>, 'id' | 'programId'>
  readonly items: readonly Schema<'ReadinessItem'>[]
  /** The advocate reads about themselves. */
  readonly own?: boolean
}

/** Each thing that must hold, what is missing first; who can put it right, and the way there. */
export function ReadinessItems({ advocate, items, own = false }: ReadinessItemsProps) {
  const { t, i18n } = useTranslation('advocate')
  const wordsOf = useReadinessWords()
  const missing = items.filter(({ met }) => !met)
  const met = items.filter((item) => item.met)

  function row(item: Schema<'ReadinessItem'>) {
    const { title, sentence } = wordsOf(item)
    const more = item.met
      ? item.until && t('readiness.until', { day: formatDay(item.until, i18n.language) })
      : item.fixedBy && t(`readiness.fixedBy.${own ? 'own' : 'other'}.${item.fixedBy}`)
    return (
      <CheckRow
        key={`${item.code} ${item.subject ?? ''}`}
        met={item.met}
        title={title}
        detail={[sentence, more].filter(Boolean).join(' ')}
        status={t(item.met ? 'readiness.done' : 'readiness.lacks')}
        action={!item.met && <ReadinessFixLink advocate={advocate} item={item} own={own} />}
      />
    )
  }

  return (
    <>
      {missing.length > 0 && <CheckRows label={t('readiness.list')}>{missing.map(row)}</CheckRows>}
      {met.length > 0 && <MetRows label={t('readiness.met', { count: met.length })}>{met.map(row)}</MetRows>}
    </>
  )
}
