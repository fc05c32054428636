import type { Schema } from '@/api/contract'
import { found, optional, required } from '@/form/rules'
import { guessedTimeZone } from './timeZones'

/** The set-up form mirrors the request, so that the server's pointers name its fields. */
export const setUpValues = () => ({
  token: '',
  district: { code: '', name: '', timeZone: guessedTimeZone() },
  school: { name: '', shortName: '' },
  administrator: { givenName: '', familyName: '', email: '', password: '' },
  schoolYear: { name: '', startsOn: '', endsOn: '' },
})

export type SetUpValues = ReturnType<typeof setUpValues>

export function setUpInput(values: SetUpValues): Schema<'SetUpInput'> {
  const { token, district, school, administrator } = values
  return {
    ...values,
    token: token.trim(),
    district: { ...district, code: district.code.trim() },
    school: { name: school.name, shortName: optional(school.shortName) },
    administrator: { ...administrator, email: administrator.email.trim() },
  }
}

const CODE = /^[a-z0-9][a-z0-9-]{1,39}$/

interface SetUpSentences {
  readonly required: string
  readonly code: string
  readonly endsTooSoon: string
}

export function setUpErrors(values: SetUpValues, sentences: SetUpSentences) {
  const { token, district, school, administrator, schoolYear } = values
  const { required: sentence } = sentences
  return found({
    token: required(token, sentence),
    'district.name': required(district.name, sentence),
    'district.code':
      required(district.code, sentence) ?? (CODE.test(district.code.trim()) ? undefined : sentences.code),
    'school.name': required(school.name, sentence),
    'administrator.givenName': required(administrator.givenName, sentence),
    'administrator.familyName': required(administrator.familyName, sentence),
    'administrator.email': required(administrator.email, sentence),
    'administrator.password': required(administrator.password, sentence),
    'schoolYear.name': required(schoolYear.name, sentence),
    'schoolYear.startsOn': required(schoolYear.startsOn, sentence),
    'schoolYear.endsOn':
      required(schoolYear.endsOn, sentence) ??
      (schoolYear.endsOn <= schoolYear.startsOn ? sentences.endsTooSoon : undefined),
  })
}
