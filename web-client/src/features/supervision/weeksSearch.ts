import { natural, text } from '@/lib/searchParams'

export const spans = [4, 8, 16, 36] as const

export interface WeeksSearch {
  readonly program?: string
  readonly weeks?: number
  /** From the school switcher. */
  readonly school?: string
}

export function weeksSearch(search: Record<string, unknown>): WeeksSearch {
  const weeks = natural(search['weeks'])
  return { program: text(search['program']), weeks: spans.find((span) => span === weeks) }
}
