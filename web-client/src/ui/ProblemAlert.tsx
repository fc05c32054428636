import { Alert, Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { problemOf } from '@/api/problems'
import { Icon } from './Icon'
import { useProblemText } from './useProblemText'

export interface ProblemAlertProps {
  readonly error: unknown
  readonly onRetry?: () => void
}

/** What went wrong in words of ours, and the number that support can find it by. */
export function ProblemAlert({ error, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation('ui')
  const problem = problemOf(error)
  const { title, detail } = useProblemText()(problem)

  return (
    <Alert color="red" icon={<Icon name="alert" />} title={title}>
      {detail && <Text lang="en">{detail}</Text>}
      {problem.requestId && (
        <Text size="sm" c="dimmed">
          {t('problem.requestId', { id: problem.requestId })}
        </Text>
      )}
      {onRetry && (
        <Button variant="default" mt="sm" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </Alert>
  )
}
