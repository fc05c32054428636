import { natural, text } from '@/lib/searchParams'

export interface ReadinessSearch {
  /** The service model that is asked about. */
  readonly model?: string
}

export interface BoardSearch extends ReadinessSearch {
  readonly program?: string
  readonly offset?: number
  /** From the school switcher. */
  readonly school?: string
}

export function readinessSearch(search: Record<string, unknown>): ReadinessSearch {
  return { model: text(search['model']) }
}

export function boardSearch(search: Record<string, unknown>): BoardSearch {
  return { model: text(search['model']), program: text(search['program']), offset: natural(search['offset']) }
}
