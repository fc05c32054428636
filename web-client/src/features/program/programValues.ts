import type { Schema } from '@/api/contract'
import { optional } from '@/form/rules'

/** A program as its form holds it: every field a text. */
export interface ProgramValues {
  schoolId: string
  name: string
  label: string
  kind: Schema<'ProgramKind'>
  description: string
  emergencyText: { en: string; es: string }
  mentalHealthPartnerId: string
  mentalHealthPartnerOrganization: string
}

export function valuesOf(
  program: Schema<'ProgramView'> | undefined,
  schoolId: string,
  label: string,
): ProgramValues {
  return {
    schoolId: program?.schoolId ?? schoolId,
    name: program?.name ?? '',
    label: program?.label ?? label,
    kind: program?.kind ?? 'STUDENT_PEER',
    description: program?.description ?? '',
    emergencyText: { en: program?.emergencyText.en ?? '', es: program?.emergencyText.es ?? '' },
    mentalHealthPartnerId: program?.mentalHealthPartnerId ?? '',
    mentalHealthPartnerOrganization: program?.mentalHealthPartnerOrganization ?? '',
  }
}

/** Words of one's own come in both languages or not at all; without them the standard ones stand. */
export function inputOf(values: ProgramValues): Schema<'ProgramInput'> {
  const en = optional(values.emergencyText.en)
  const es = optional(values.emergencyText.es)
  return {
    schoolId: values.schoolId,
    name: values.name.trim(),
    label: values.label,
    kind: values.kind,
    description: optional(values.description),
    emergencyText: en && es ? { en, es } : undefined,
    mentalHealthPartnerId: optional(values.mentalHealthPartnerId),
    mentalHealthPartnerOrganization: optional(values.mentalHealthPartnerOrganization),
  }
}
