import { Button, Group, Stack, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { LeaveGuard } from './LeaveGuard'
import type { ApiForm } from './useApiForm'

export interface RecordFormProps<Values extends object> {
  readonly state: ApiForm<Values>
  /** The verb and its noun: "Add school". */
  readonly submitLabel: string
  /** A link back to where one came from. */
  readonly cancel?: ReactNode
  readonly children: ReactNode
}

/** Fields on a card, what went wrong above the button, and a warning before input is lost. */
export function RecordForm<Values extends object>({
  state,
  submitLabel,
  cancel,
  children,
}: RecordFormProps<Values>) {
  const { t } = useTranslation('form')
  return (
    <form noValidate onSubmit={state.onSubmit}>
      <LeaveGuard isDirty={() => state.form.isDirty()} />
      <Card>
        <Stack gap="md">
          {children}
          {state.error && <ProblemAlert error={state.error} atFields />}
          <Group>
            <Button type="submit" loading={state.pending}>
              {submitLabel}
            </Button>
            {cancel}
          </Group>
          <VisuallyHidden role="status">{state.pending ? t('saving') : ''}</VisuallyHidden>
        </Stack>
      </Card>
    </form>
  )
}
