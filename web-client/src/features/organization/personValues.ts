import type { Schema } from '@/api/contract'
import { found, optional, required } from '@/form/rules'
import { oneOf } from '@/lib/searchParams'
import { personKinds } from './peopleSearch'

export function personValues(
  person: Schema<'PersonView'> | undefined,
  kind: Schema<'PersonKind'>,
  schoolId: string,
) {
  return {
    kind: person?.kind ?? kind,
    givenName: person?.givenName ?? '',
    familyName: person?.familyName ?? '',
    preferredName: person?.preferredName ?? '',
    schoolId: person ? (person.schoolId ?? '') : schoolId,
    gradeLevel: person?.gradeLevel ?? '',
    bornOn: person?.bornOn ?? '',
    email: person?.email ?? '',
    externalId: person?.externalId ?? '',
    languages: person?.languages ?? [],
    active: person?.active ?? true,
  }
}

type PersonValues = Omit<ReturnType<typeof personValues>, 'kind'> & { kind: string }

export function personErrors(values: PersonValues, sentence: string) {
  return found({
    givenName: required(values.givenName, sentence),
    familyName: required(values.familyName, sentence),
    schoolId: values.kind === 'STUDENT' ? required(values.schoolId, sentence) : undefined,
  })
}

export function personInput(values: PersonValues): Schema<'PersonInput'> {
  const kind = oneOf(values.kind, personKinds) ?? 'STUDENT'
  return {
    kind,
    givenName: values.givenName.trim(),
    familyName: values.familyName.trim(),
    preferredName: optional(values.preferredName),
    schoolId: optional(values.schoolId),
    gradeLevel: kind === 'STUDENT' ? optional(values.gradeLevel) : undefined,
    bornOn: optional(values.bornOn),
    email: optional(values.email),
    externalId: optional(values.externalId),
    languages: values.languages,
    active: values.active,
  }
}
