import type { Schema } from '@/api/contract'
import { found, required } from '@/form/rules'
import { uuid } from '@/lib/uuid'

/** A term or a holiday as a row that can be edited; the key only holds the row in place. */
export interface PeriodValues extends Schema<'PeriodInput'> {
  readonly key: string
}

export interface SchoolYearValues {
  readonly schoolId: string
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly terms: PeriodValues[]
  readonly holidays: PeriodValues[]
}

export const newPeriod = (): PeriodValues => ({ key: uuid(), name: '', startsOn: '', endsOn: '' })

export function schoolYearValues(
  year: Schema<'SchoolYearView'> | undefined,
  schoolId: string,
): SchoolYearValues {
  return {
    schoolId: year?.schoolId ?? schoolId,
    name: year?.name ?? '',
    startsOn: year?.startsOn ?? '',
    endsOn: year?.endsOn ?? '',
    terms: year?.terms.map(toPeriod) ?? [],
    holidays: year?.holidays.map(toPeriod) ?? [],
  }
}

export function schoolYearInput(values: SchoolYearValues): Schema<'SchoolYearInput'> {
  return {
    ...values,
    name: values.name.trim(),
    terms: values.terms.map(toInput),
    holidays: values.holidays.map(toInput),
  }
}

export interface SchoolYearSentences {
  readonly required: string
  readonly endsTooSoon: string
  readonly endsBeforeStart: string
  readonly outside: string
}

/** The server's own rules, said before it has to. */
export function schoolYearErrors(values: SchoolYearValues, sentences: SchoolYearSentences) {
  const { startsOn, endsOn } = values
  const rows = (['terms', 'holidays'] as const).flatMap((kind) =>
    values[kind].flatMap((period, index) =>
      Object.entries({
        name: required(period.name, sentences.required),
        startsOn:
          required(period.startsOn, sentences.required) ??
          (startsOn && period.startsOn < startsOn ? sentences.outside : undefined),
        endsOn:
          required(period.endsOn, sentences.required) ??
          (period.endsOn < period.startsOn ? sentences.endsBeforeStart : undefined) ??
          (endsOn && period.endsOn > endsOn ? sentences.outside : undefined),
      }).map(([field, sentence]): [string, string | undefined] => [`${kind}.${index}.${field}`, sentence]),
    ),
  )
  return found({
    schoolId: required(values.schoolId, sentences.required),
    name: required(values.name, sentences.required),
    startsOn: required(startsOn, sentences.required),
    endsOn: required(endsOn, sentences.required) ?? (endsOn <= startsOn ? sentences.endsTooSoon : undefined),
    ...Object.fromEntries(rows),
  })
}

function toPeriod({ name, startsOn, endsOn }: Schema<'HolidayView'>): PeriodValues {
  return { key: uuid(), name, startsOn, endsOn }
}

function toInput({ name, startsOn, endsOn }: PeriodValues): Schema<'PeriodInput'> {
  return { name: name.trim(), startsOn, endsOn }
}
