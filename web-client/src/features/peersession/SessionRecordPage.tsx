import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { TextLink } from '@/lib/links/TextLink'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { Tiles } from '@/ui/Tiles'
import { peerSession, roster } from './queries'
import { RecordForAdvocate } from './RecordForAdvocate'

const route = getRouteApi('/_app/peer-sessions/new')

/** Whose record it is: one's own, and with two programs the one that is meant. */
export function SessionRecordPage() {
  const { draft } = route.useSearch()
  const [opened] = useState(draft)
  const { personId } = useMe()
  const { data } = useSuspenseQuery(roster())
  const { t } = useTranslation('peersession')
  const [chosen, setChosen] = useState<string>()

  const own = data.items.filter(
    (advocate) => advocate.status !== 'ENDED' && (personId === undefined || advocate.personId === personId),
  )
  const advocate = own.find(({ id }) => id === chosen) ?? (own.length === 1 ? own[0] : undefined)

  if (opened) return <OpenedDraft id={opened} own={own} />
  if (advocate) return <RecordForAdvocate key={advocate.id} advocate={advocate} />
  return (
    <PageLayout
      narrow
      title={t('record.title')}
      back={<TextLink to="/peer-sessions">{t('list.title')}</TextLink>}
    >
      {own.length === 0 ? (
        <EmptyState title={t('record.notOnRoster')} />
      ) : (
        <Tiles
          big
          legend={t('record.program')}
          value={chosen}
          tiles={own.map(({ id, program }) => ({ value: id, label: program }))}
          onChange={setChosen}
        />
      )}
    </PageLayout>
  )
}

type Own = Parameters<typeof RecordForAdvocate>[0]['advocate']

function OpenedDraft({ id, own }: { readonly id: string; readonly own: readonly Own[] }) {
  const { data: draft } = useSuspenseQuery({ ...peerSession(id), staleTime: Number.POSITIVE_INFINITY })
  const { t } = useTranslation('peersession')
  const advocate = own.find((record) => record.id === draft.advocateId)

  if (draft.status === 'DRAFT' && advocate) {
    return <RecordForAdvocate advocate={advocate} draft={draft} />
  }
  return (
    <PageLayout narrow title={t('record.title')}>
      <EmptyState
        title={t('record.handedInAlready')}
        action={
          <TextLink to="/peer-sessions/$sessionId" params={{ sessionId: id }}>
            {t('detail.title', { number: draft.number })}
          </TextLink>
        }
      />
    </PageLayout>
  )
}
