import { useMediaQuery } from '@mantine/hooks'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { missingOf } from '@/api/missing'
import { problemOf } from '@/api/problems'
import { LeaveGuard } from '@/form/LeaveGuard'
import { useSaved } from '@/form/useSaved'
import { TextLink } from '@/lib/links/TextLink'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { ClosedGate } from './ClosedGate'
import { advocate as advocateDetail, modelsOfProgram, readiness } from './queries'
import { questionsOf } from './RecordingQuestion'
import { RecordOnePage } from './RecordOnePage'
import { RecordSteps } from './RecordSteps'
import { SavedAt } from './SavedAt'
import { useRecording } from './useRecording'

const route = getRouteApi('/_app/peer-sessions/new')

export interface RecordForAdvocateProps {
  readonly advocate: Schema<'PeerAdvocateRow'>
  readonly draft?: Schema<'PeerSessionView'>
}

/** One question a screen on a phone, all of them on a desk; the same draft behind both. */
export function RecordForAdvocate({ advocate, draft }: RecordForAdvocateProps) {
  const navigate = route.useNavigate()
  const saved = useSaved('/peer-sessions', '/today')
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false })
  const { t } = useTranslation('peersession')
  const { data: own } = useSuspenseQuery(advocateDetail(advocate.id))
  const { data: program } = useSuspenseQuery(modelsOfProgram(advocate.programId))
  const models = program.models.filter(({ modelCode }) => own.models.includes(modelCode))

  const state = useRecording({
    advocate,
    models,
    draft,
    onCreated: (id) => navigate({ search: (current) => ({ ...current, draft: id }), replace: true }),
    onHandedIn: async (session) => {
      await saved(t('record.handedIn', { number: session.number }))
      await navigate({
        to: '/peer-sessions/$sessionId',
        params: { sessionId: session.id },
        search: {},
        ignoreBlocker: true,
      })
    },
  })
  const { model } = state.values
  const { data: gate } = useQuery({ ...readiness(advocate.id, model ?? ''), enabled: model !== undefined })
  const refused = missingOf(problemOf(state.failure))
  const closed = gate && !gate.open ? gate.items : refused
  const questions = questionsOf(state)

  return (
    <PageLayout
      narrow
      title={t('record.title')}
      back={<TextLink to="/peer-sessions">{t('list.title')}</TextLink>}
      actions={wide && <SavedAt state={state.draft.state} />}
    >
      <LeaveGuard
        isDirty={() => state.draft.state.kind === 'saving' || state.draft.state.kind === 'failed'}
      />
      {models.length === 0 ? (
        <EmptyState title={t('record.noModel')} />
      ) : closed.length > 0 ? (
        <ClosedGate items={closed} />
      ) : wide ? (
        <RecordOnePage state={state} questions={questions} />
      ) : (
        <RecordSteps state={state} questions={questions} />
      )}
    </PageLayout>
  )
}
