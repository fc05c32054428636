import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useText } from '@/lib/useText'

type Guide = Schema<'MilestoneGuide'>

/** How milestones and levels are called. */
export function useMilestoneWords() {
  const { t } = useTranslation('milestone')
  const text = useText()
  return {
    /** "Leadership 2" */
    milestone: (track: Schema<'Track'>, number: number) => `${t(`track.${track}`)} ${number}`,
    level: (guide: Guide, level: Schema<'Level'>) => {
      const words = guide.levels.find((known) => known.level === level)
      return words ? text(words.name) : t(`level.${level}`)
    },
    text,
  }
}
