import { Stack } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { RecordRows } from '@/ui/RecordRows'
import { CompletionRow } from './CompletionRow'
import { completionsOf, courses, withdrawCompletion } from './queries'

export interface AdvocateTrainingCardProps {
  readonly advocateId: string
}

/** What an advocate has completed; a mistake can be taken back and stays on record. */
export function AdvocateTrainingCard({ advocateId }: AdvocateTrainingCardProps) {
  const { data: completions } = useSuspenseQuery(completionsOf(advocateId))
  const { data: all } = useSuspenseQuery(courses())
  const me = useMe()
  const saved = useSaved('/training-completions', '/peer-advocates', '/today')
  const { t } = useTranslation('training')
  const withdraw = useMutation({
    mutationFn: withdrawCompletion,
    onSuccess: () => saved(t('completion.withdrawn')),
  })
  const mayWrite = can(me, 'training:write')
  const record = mayWrite && (
    <TextLink to="/peer-advocates/$advocateId/training/new" params={{ advocateId }}>
      {t('completion.record')}
    </TextLink>
  )

  return (
    <Card title={t('completion.title')} aside={record}>
      <Stack gap="md">
        {withdraw.error && <ProblemAlert error={withdraw.error} />}
        {completions.items.length === 0 ? (
          <EmptyState title={t('completion.empty')} action={record} />
        ) : (
          <RecordRows label={t('completion.title')}>
            {completions.items.map((completion) => (
              <CompletionRow
                key={completion.id}
                completion={completion}
                course={all.find(({ code }) => code === completion.courseCode)}
                pending={withdraw.isPending && withdraw.variables === completion.id}
                onWithdraw={mayWrite ? () => withdraw.mutate(completion.id) : undefined}
              />
            ))}
          </RecordRows>
        )}
      </Stack>
    </Card>
  )
}
