import type { Me } from './can'

/** The zone of one of my schools by its id; the district's for none and for one that is not mine. */
export function zoneOf({ schools, district }: Me, schoolId: string | undefined): string {
  return schools.find(({ id }) => id === schoolId)?.timeZone ?? district.timeZone
}
