import { NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/EmptyState'
import { LoadingSkeleton } from '@/ui/LoadingSkeleton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { concernKinds, directory, ownSession, program as programDetail, programs } from './queries'
import { RaiseConcern } from './RaiseConcern'

export interface RaiseProps {
  readonly session?: string
  readonly program?: string
  readonly reroute?: string
}

/** Brings together what the form needs; what stands above it on the page does not wait for that. */
export function Raise({ session, program, reroute }: RaiseProps) {
  const { t } = useTranslation('referral')
  const [chosen, setChosen] = useState(program)
  const all = useQuery(programs())
  const running = all.data?.items.filter(({ status }) => status !== 'ENDED') ?? []
  const active = running.filter(({ status, id }) => status === 'ACTIVE' || id === program)
  const open = active.length > 0 ? active : running
  const shown = open.find(({ id }) => id === chosen) ?? open[0]
  const kinds = useQuery(concernKinds())
  const names = useQuery({ ...directory(shown?.id ?? ''), enabled: shown !== undefined })
  const words = useQuery({ ...programDetail(shown?.id ?? ''), enabled: shown !== undefined })
  const record = useQuery({ ...ownSession(session ?? ''), enabled: session !== undefined })
  const failed = all.error ?? kinds.error ?? names.error ?? words.error

  const retry = () => {
    for (const query of [all, kinds, names, words]) query.refetch()
  }

  if (failed) {
    return <ProblemAlert error={failed} onRetry={retry} />
  }
  if (all.data && !shown) return <EmptyState title={t('raise.noProgram')} />
  if (!shown || !kinds.data || !names.data || !words.data || record.isLoading) return <LoadingSkeleton />
  return (
    <>
      {open.length > 1 && (
        <NativeSelect
          label={t('raise.program')}
          value={shown.id}
          data={open.map(({ id, name, schoolName }) => ({ value: id, label: `${name} · ${schoolName}` }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      {record.data && <Text c="dimmed">{t('raise.fromSession', { number: record.data.number })}</Text>}
      <RaiseConcern
        key={shown.id}
        program={words.data}
        directory={names.data}
        reference={kinds.data}
        session={record.data}
        rerouteOfId={reroute}
      />
    </>
  )
}
