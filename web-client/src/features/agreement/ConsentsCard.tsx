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
import { ConsentRow } from './ConsentRow'
import { consentsOf, withdrawConsent } from './queries'

export interface ConsentsCardProps {
  readonly advocateId: string
}

/** Which guardians have agreed; a withdrawal is recorded and never erases what was. */
export function ConsentsCard({ advocateId }: ConsentsCardProps) {
  const { data: consents } = useSuspenseQuery(consentsOf(advocateId))
  const me = useMe()
  const saved = useSaved('/guardian-consents', '/confidentiality-agreements', '/peer-advocates', '/today')
  const { t } = useTranslation('agreement')
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: withdrawConsent,
    onSuccess: () => saved(t('consent.withdraw.done')),
  })
  const mayWrite = can(me, 'consent:write')
  const record = mayWrite && (
    <TextLink to="/peer-advocates/$advocateId/consents/new" params={{ advocateId }}>
      {t('consent.record')}
    </TextLink>
  )

  return (
    <Card title={t('consent.title')} aside={record}>
      <Stack gap="md">
        {error && <ProblemAlert error={error} />}
        {consents.items.length === 0 ? (
          <EmptyState title={t('consent.empty')} action={record} />
        ) : (
          <RecordRows label={t('consent.title')}>
            {consents.items.map((consent) => (
              <ConsentRow
                key={consent.id}
                consent={consent}
                pending={isPending && variables === consent.id}
                onWithdraw={mayWrite ? () => mutate(consent.id) : undefined}
              />
            ))}
          </RecordRows>
        )}
      </Stack>
    </Card>
  )
}
