import { toLocale } from './i18n/i18n'

/** A day is `YYYY-MM-DD` end to end; it is read at noon UTC so that no zone moves it. */
export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}

/** Friday: a day of this week or the next. */
export function formatWeekday(day: string, language: string): string {
  return new Intl.DateTimeFormat(tag(language), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}

/** Tuesday, October 14: the heading of a day, in the school's own zone. */
export function formatToday(now: Date, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat(tag(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  }).format(now)
}

export function formatInstant(instant: string, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  )
}

/** The day it is now in a school's zone, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)
}

/** Whole days from one day to another; negative when it lies behind. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function hourIn(timeZone: string, now: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(now))
}

function tag(language: string): string {
  return toLocale(language) === 'es' ? 'es-US' : 'en-US'
}
