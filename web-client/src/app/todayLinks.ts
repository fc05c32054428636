import type { TodayLinks } from '@/api/todayLinks'

const fromFeatures = import.meta.glob<TodayLinks>('/src/features/*/todayLinks.tsx', {
  eager: true,
  import: 'todayLinks',
})

/** Where each kind of Today's items leads, as the features say. */
export const todayLinks: TodayLinks = Object.assign({}, ...Object.values(fromFeatures))
