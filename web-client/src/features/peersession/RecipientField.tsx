import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PersonPicker, type PickedPerson } from '@/form/PersonPicker'
import { peerSessionList } from './queries'

export interface RecipientFieldProps {
  readonly picked: PickedPerson | undefined
  readonly schoolId: string
  /** The model goes out to the schools nearby, where a student is found by the number alone. */
  readonly outward: boolean
  readonly error?: string
  readonly onPick: (person: PickedPerson | undefined) => void
}

/** The student by name; whoever one has met before is one tap away. */
export function RecipientField({ picked, schoolId, outward, error, onPick }: RecipientFieldProps) {
  const { t } = useTranslation('peersession')
  const { data } = useQuery(peerSessionList({}))
  const met = new Map(
    (data?.items ?? []).flatMap(({ recipientId, recipientName }) =>
      recipientId && recipientName ? [[recipientId, recipientName]] : [],
    ),
  )

  return (
    <PersonPicker
      label={t('record.recipient')}
      description={outward ? t('record.outward') : undefined}
      kind="STUDENT"
      schoolId={outward ? undefined : schoolId}
      picked={picked}
      suggested={{
        label: t('record.metBefore'),
        people: [...met].slice(0, 6).map(([id, name]) => ({ id, name })),
      }}
      error={error}
      onPick={onPick}
    />
  )
}
