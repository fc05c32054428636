import { NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { PersonPicker, type PickedPerson } from '@/form/PersonPicker'
import { peerSessionList } from './queries'

export interface RecipientFieldProps {
  readonly picked: PickedPerson | undefined
  readonly schoolId: string | undefined
  readonly error?: string
  readonly onPick: (person: PickedPerson | undefined) => void
}

/** The student by name. Whoever may not search the directory chooses among those whom they have met before. */
export function RecipientField({ picked, schoolId, error, onPick }: RecipientFieldProps) {
  const me = useMe()
  const { t } = useTranslation('peersession')
  const searches = can(me, 'person:read')
  const { data } = useQuery({ ...peerSessionList({}), enabled: !searches })

  if (searches) {
    return (
      <PersonPicker
        label={t('record.recipient')}
        kind="STUDENT"
        schoolId={schoolId}
        picked={picked}
        error={error}
        onPick={onPick}
      />
    )
  }

  const met = new Map(picked ? [[picked.id, picked.name]] : [])
  for (const { recipientId, recipientName } of data?.items ?? []) {
    if (recipientId && recipientName) met.set(recipientId, recipientName)
  }
  if (met.size === 0) return <Text c={error ? 'red' : 'dimmed'}>{t('record.nobodyMet')}</Text>
  return (
    <NativeSelect
      label={t('record.recipient')}
      description={t('record.metBefore')}
      value={picked?.id ?? ''}
      error={error}
      data={[
        { value: '', label: t('record.choose') },
        ...[...met].map(([value, label]) => ({ value, label })),
      ]}
      onChange={(event) => {
        const id = event.currentTarget.value
        const name = met.get(id)
        onPick(name === undefined ? undefined : { id, name })
      }}
    />
  )
}
