import { Alert, Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { problemOf } from '@/api/problems'
import { Icon } from './Icon'
import { useFieldText } from './useFieldText'
import { useProblemText } from './useProblemText'

export interface ProblemAlertProps {
  readonly error: unknown
  readonly onRetry?: () => void
  /** Whether the form around it says at each field what is wrong there. */
  readonly atFields?: boolean
}

/** What went wrong in words of ours, and the number that support can find it by. */
export function ProblemAlert({ error, onRetry, atFields }: ProblemAlertProps) {
  const { t } = useTranslation('ui')
  const problem = problemOf(error)
  const { title, detail } = useProblemText()(problem)
  const fieldText = useFieldText()
  const fields = atFields ? [] : (problem.errors ?? [])

  return (
    <Alert color="red" icon={<Icon name="alert" />} title={title}>
      {detail && <Text>{detail}</Text>}
      {fields.map((field) => (
        <Text key={field.pointer}>{fieldText(field)}</Text>
      ))}
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
