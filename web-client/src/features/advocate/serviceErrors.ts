import { required } from '@/form/rules'

interface Term {
  readonly termStartsOn: string
  readonly termEndsOn: string
}

/** A term of service has both days, and ends after it starts. */
export function serviceErrors({ termStartsOn, termEndsOn }: Term, missing: string, tooSoon: string) {
  return {
    termStartsOn: required(termStartsOn, missing),
    termEndsOn: required(termEndsOn, missing) ?? (termEndsOn <= termStartsOn ? tooSoon : undefined),
  }
}
