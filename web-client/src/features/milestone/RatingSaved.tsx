import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { formatTime } from '@/lib/wallClock'
import { Notice } from '@/ui/Notice'
import { ProblemAlert } from '@/ui/ProblemAlert'
import type { Saving } from './useRating'

export interface RatingSavedProps {
  readonly saving: Saving
  readonly retry: () => void
  readonly keepTheirs: (theirs: Schema<'RatingView'>) => void
  readonly keepMine: (theirs: Schema<'RatingView'>) => void
}

/** "Saved 10:42", or what stands in the way. */
export function RatingSaved({ saving, retry, keepTheirs, keepMine }: RatingSavedProps) {
  const { t, i18n } = useTranslation('milestone')
  if (saving.kind === 'failed') return <ProblemAlert error={saving.error} onRetry={retry} />
  if (saving.kind === 'taken') {
    const { theirs } = saving
    return (
      <Notice
        tone="due"
        title={t('rate.taken', {
          name: theirs.raterName,
          state: theirs.state ? t(`state.${theirs.state}`) : t('state.blank'),
        })}
      >
        {theirs.evidence && <p>{theirs.evidence}</p>}
        <Group gap="sm">
          <Button variant="default" onClick={() => keepTheirs(theirs)}>
            {t('rate.keepTheirs')}
          </Button>
          <Button variant="default" onClick={() => keepMine(theirs)}>
            {t('rate.keepMine')}
          </Button>
        </Group>
      </Notice>
    )
  }
  return (
    <Text size="sm" c="dimmed" role="status" component="span">
      {saving.kind === 'saving' && t('rate.saving')}
      {saving.kind === 'saved' && t('rate.saved', { time: formatTime(saving.at, i18n.language) })}
    </Text>
  )
}
