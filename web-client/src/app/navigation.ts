import { can, type Me } from '@/api/can'
import type { TodayLinks } from '@/api/todayLinks'
import { type NavAction, type NavItem, navGroups } from '@/lib/navigation'

// Each feature brings its own entries; nobody edits a common list.
const fromFeatures = import.meta.glob<readonly NavItem[]>('/src/features/*/nav.ts', {
  eager: true,
  import: 'nav',
})
const actionsFromFeatures = import.meta.glob<readonly NavAction[]>('/src/features/*/nav.ts', {
  eager: true,
  import: 'actions',
})
const linksFromFeatures = import.meta.glob<TodayLinks>('/src/features/*/todayLinks.tsx', {
  eager: true,
  import: 'todayLinks',
})

const items = Object.values(fromFeatures)
  .flat()
  .sort((a, b) => a.order - b.order)

export const todayLinks: TodayLinks = Object.assign({}, ...Object.values(linksFromFeatures))

/** The groups that hold something this person may open, in their fixed order. */
export function navigationFor(me: Me) {
  return navGroups
    .map((group) => ({ group, items: items.filter((item) => item.group === group && open(item, me)) }))
    .filter((group) => group.items.length > 0)
}

/** What this person may begin. */
export function actionsFor(me: Me): readonly NavAction[] {
  return Object.values(actionsFromFeatures)
    .flatMap((actions) => actions ?? [])
    .filter(({ permission }) => can(me, permission))
}

/** At most four on the phone's bar; the fifth place is "More". */
export function phoneBarFor(me: Me): readonly NavItem[] {
  return items.filter((item) => item.onPhoneBar && open(item, me)).slice(0, 4)
}

function open({ permission, hiddenWith }: NavItem, me: Me): boolean {
  return (
    (permission === undefined || can(me, permission)) && (hiddenWith === undefined || !can(me, hiddenWith))
  )
}
