import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Confidential } from '@/ui/Confidential'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { Addenda } from './Addenda'
import { DiscardDraft } from './DiscardDraft'
import { NextToReview } from './NextToReview'
import { PeerSessionStatus } from './PeerSessionStatus'
import { peerSession } from './queries'
import { ReviewButton } from './ReviewButton'
import { useNames } from './useNames'

const route = getRouteApi('/_app/peer-sessions/$sessionId/')

export function PeerSessionDetailPage() {
  const { sessionId } = route.useParams()
  const { data: session } = useSuspenseQuery(peerSession(sessionId))
  const me = useMe()
  const names = useNames()
  const { t, i18n } = useTranslation('peersession')
  const timeZone = me.schools.find(({ id }) => id === session.schoolId)?.timeZone ?? me.district.timeZone
  const at = (instant: string | undefined) => instant && formatInstant(instant, timeZone, i18n.language)
  const own = me.personId !== undefined && session.advocate.id === me.personId
  const reviews = can(me, 'peer-session:review') && !own
  const draft = session.status === 'DRAFT'

  return (
    <PageLayout
      title={t('detail.title', { number: session.number })}
      subtitle={session.advocate.name}
      back={<TextLink to="/peer-sessions">{t('list.title')}</TextLink>}
      actions={
        <>
          {draft && <DiscardDraft session={session} />}
          {draft && (
            <ButtonLink to="/peer-sessions/new" search={{ draft: session.id }}>
              {t('detail.finish')}
            </ButtonLink>
          )}
          {reviews && !draft && <ReviewButton session={session} />}
        </>
      }
    >
      <Card>
        <Facts
          facts={[
            [t('list.status'), <PeerSessionStatus key="status" status={session.status} />],
            [t('model'), names.model(session.modelCode)],
            [t('record.origin'), session.origin && t(`origin.${session.origin}`)],
            [
              t('list.with'),
              session.recipient?.name ?? (session.gradeBand && t(`gradeBand.${session.gradeBand}`)),
            ],
            ...(session.headCount === undefined
              ? []
              : [[t('record.headCount'), String(session.headCount)] as const]),
            [t('record.startedAt'), at(session.startedAt)],
            [t('record.length'), t('record.minutes', { count: session.minutes })],
            [t('topic'), names.topic(session.topic)],
            [t('record.place'), session.place],
            [t('detail.limits'), session.limitsTold ? t('detail.told') : t('detail.notTold')],
            [t('detail.submittedAt'), at(session.submittedAt)],
            [
              t('detail.reviewed'),
              session.reviewer && [session.reviewer.name, at(session.reviewedAt)].filter(Boolean).join(', '),
            ],
          ]}
        />
      </Card>
      <Confidential title={t('detail.note')} about={own ? t('detail.noteOwn') : t('detail.noteLogged')}>
        {session.note ?? <Text c="dimmed">{t('detail.noNote')}</Text>}
      </Confidential>
      {!draft && <Addenda session={session} timeZone={timeZone} />}
      {own && (
        <Text c="dimmed">
          <TextLink to="/referrals/new" search={{ session: session.id, program: session.programId }}>
            {t('record.tellAnAdult')}
          </TextLink>
        </Text>
      )}
      {reviews && <NextToReview after={session.id} />}
    </PageLayout>
  )
}
