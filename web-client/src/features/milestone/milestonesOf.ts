import type { Schema } from '@/api/contract'

export function milestonesOf(guide: Schema<'MilestoneGuide'>, track: Schema<'Track'>) {
  return guide.milestones.filter((milestone) => milestone.track === track)
}
