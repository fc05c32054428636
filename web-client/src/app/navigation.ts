import { can, type Me } from '@/api/can'
import { type NavAction, type NavItem, navGroups } from '@/lib/navigation'

interface Ways {
  readonly nav: readonly NavItem[]
  readonly actions?: readonly NavAction[]
}

// Each feature brings its own entries; nobody edits a common list.
const fromFeatures = Object.values(import.meta.glob<Ways>('/src/features/*/nav.ts', { eager: true }))

const items = fromFeatures.flatMap(({ nav }) => nav).sort((a, b) => a.order - b.order)

/** The groups that hold something this person may open, in their fixed order. */
export function navigationFor(me: Me) {
  return navGroups
    .map((group) => ({ group, items: items.filter((item) => item.group === group && open(item, me)) }))
    .filter((group) => group.items.length > 0)
}

/** What this person may begin. */
export function actionsFor(me: Me): readonly NavAction[] {
  return fromFeatures.flatMap(({ actions = [] }) => actions).filter(({ permission }) => can(me, permission))
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
