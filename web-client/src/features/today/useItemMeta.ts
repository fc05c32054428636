import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { dayIn, formatDay } from '@/lib/dates'
import type texts from './en.json'

type KnownAgreement = keyof (typeof texts)['agreement']

/** What tells an item from another of its kind: whom it is about, its number or name, since when the oldest waits. */
export function useItemMeta(): (item: Schema<'TodayItem'>, timeZone: string) => string {
  const { t, i18n } = useTranslation('today')
  const isAgreement = (about: string): about is KnownAgreement => i18n.exists(`today:agreement.${about}`)

  return ({ kind, count, personName, number, about, track, since }, timeZone) => {
    const ofSessions = kind === 'SESSION_DRAFT' || kind === 'SESSION_TO_REVIEW'
    return [
      personName,
      number === undefined ? undefined : t(ofSessions ? 'session' : 'number', { number }),
      about && isAgreement(about) ? t(`agreement.${about}`) : about,
      track && t(`track.${track}`),
      since && count > 1
        ? t('oldest', { day: formatDay(dayIn(timeZone, new Date(since)), i18n.language) })
        : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' · ')
  }
}
