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
  const { name, shortName } = values.school
  return { ...values, token: values.token.trim(), school: { name, shortName: optional(shortName) } }
}

export function setUpErrors(
  { token, district, school, administrator, schoolYear }: SetUpValues,
  sentence: string,
) {
  return found({
    token: required(token, sentence),
    'district.name': required(district.name, sentence),
    'district.code': required(district.code, sentence),
    'school.name': required(school.name, sentence),
    'administrator.givenName': required(administrator.givenName, sentence),
    'administrator.familyName': required(administrator.familyName, sentence),
    'administrator.email': required(administrator.email, sentence),
    'administrator.password': required(administrator.password, sentence),
    'schoolYear.name': required(schoolYear.name, sentence),
    'schoolYear.startsOn': required(schoolYear.startsOn, sentence),
    'schoolYear.endsOn': required(schoolYear.endsOn, sentence),
  })
}
