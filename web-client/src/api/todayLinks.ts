import type { ReactNode } from 'react'
import type { Schema } from './contract'

/** A feature exports from `todayLinks.tsx` the links that its kinds of Today's items lead by. */
export type TodayLinks = Partial<
  Record<Schema<'TodayKind'>, (item: Schema<'TodayItem'>, label: string) => ReactNode>
>
