import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { CloseCycle } from './CloseCycle'

export interface CycleActionsProps {
  readonly cycle: Schema<'MilestoneCycleView'>
}

/** What this person can do with the cycle. Whoever only reads it sees how far it is. */
export function CycleActions({ cycle }: CycleActionsProps) {
  const { t } = useTranslation('milestone')
  const params = { cycleId: cycle.id }
  const open = cycle.status === 'OPEN'
  if (cycle.part === 'READS') return null
  return (
    <>
      <ButtonLink to="/milestone-cycles/$cycleId/answers" params={params} variant="default">
        {cycle.previousId ? t('compare.title') : t('compare.alone')}
      </ButtonLink>
      {open && cycle.part === 'LEADS' && (
        <>
          <ButtonLink to="/milestone-cycles/$cycleId/edit" params={params} variant="default">
            {t('cycle.edit.title')}
          </ButtonLink>
          <CloseCycle cycle={cycle} />
        </>
      )}
      {open && (
        <ButtonLink to="/milestone-cycles/$cycleId/rate" params={params}>
          {t('rate.title')}
        </ButtonLink>
      )}
    </>
  )
}
