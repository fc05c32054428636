import type { Schema } from '@/api/contract'
import { optional } from '@/form/rules'
import { uuid } from '@/lib/uuid'

/** A time of the week as its form holds it; the key keeps a row's fields together while others come and go. */
export interface SlotValues {
  key: string
  weekday: Schema<'DayOfWeek'>
  startsAt: string
  endsAt: string
  mode: Schema<'MeetingMode'>
  place: string
  language: string
  accommodations: Schema<'Accommodation'>[]
}

export interface AvailabilityValues {
  slots: SlotValues[]
}

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies readonly Schema<'DayOfWeek'>[]

export const accommodations = [
  'WHEELCHAIR_ACCESSIBLE',
  'QUIET_ROOM',
  'SIGN_LANGUAGE',
  'WRITTEN_CHAT',
  'LARGE_PRINT',
] as const satisfies readonly Schema<'Accommodation'>[]

export function newSlot(): SlotValues {
  return {
    key: uuid(),
    weekday: 'MONDAY',
    startsAt: '12:00',
    endsAt: '12:30',
    mode: 'IN_PERSON',
    place: '',
    language: '',
    accommodations: [],
  }
}

export function valuesOf(slot: Schema<'SlotInput'>): SlotValues {
  return {
    key: uuid(),
    weekday: slot.weekday,
    startsAt: slot.startsAt.slice(0, 5),
    endsAt: slot.endsAt.slice(0, 5),
    mode: slot.mode,
    place: slot.place ?? '',
    language: slot.language ?? '',
    accommodations: slot.accommodations ?? [],
  }
}

export function inputOf({ key: _, place, language, ...slot }: SlotValues): Schema<'SlotInput'> {
  return { ...slot, place: optional(place), language: optional(language) }
}
