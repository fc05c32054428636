import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { useSchoolTime } from '@/api/useSchoolTime'
import { formatDay } from '@/lib/dates'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { Notice } from '@/ui/Notice'
import { PageLayout } from '@/ui/PageLayout'
import { DecisionForm } from './DecisionForm'
import { decision, directory, referral } from './queries'
import { adultsOf } from './ReferralStep'

const route = getRouteApi('/_app/referrals/$referralId/decision')

/** Whether parents are told: each decision stands, the last one counts (R65). */
export function DecisionPage() {
  const { referralId } = route.useParams()
  const { data: it } = useSuspenseQuery(referral(referralId))
  const { data } = useSuspenseQuery(decision(referralId))
  const { data: names } = useSuspenseQuery(directory(it.programId))
  const me = useMe()
  const at = useSchoolTime(it.schoolId)
  const { t, i18n } = useTranslation('referral')
  const open = ['ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS'].includes(it.status)

  return (
    <PageLayout
      narrow
      title={t('decision.title')}
      back={
        <TextLink to="/referrals/$referralId" params={{ referralId }}>
          {t('number', { number: it.number })}
        </TextLink>
      }
    >
      {data.current ? (
        <Notice tone="ok" title={t(`decision.${data.current.decision}`)}>
          <Text size="sm">
            {t('decision.by', { name: data.current.decider.name, at: at(data.current.decidedAt) })}
          </Text>
        </Notice>
      ) : (
        <Notice tone={data.required ? 'due' : 'neutral'} title={t('decision.none')}>
          {data.required && <Text size="sm">{t('decision.required')}</Text>}
        </Notice>
      )}
      {!open ? (
        <Text c="dimmed">{t('decision.notNowPossible')}</Text>
      ) : can(me, 'referral:decide') ? (
        <DecisionForm
          key={data.version}
          it={it}
          state={data}
          adults={adultsOf(names).filter(({ id }) => id !== me.personId)}
        />
      ) : (
        <Text c="dimmed">{t('decision.notYours')}</Text>
      )}
      {data.history.map((made) => (
        <Card key={made.decidedAt} title={t(`decision.${made.decision}`)}>
          <Facts
            facts={[
              [t('decision.decider'), made.decider.name],
              [t('decision.at'), at(made.decidedAt)],
              [t('decision.ground'), made.ground],
              [t('decision.wish'), made.studentWish],
              [t('decision.reviewOn'), made.reviewOn && formatDay(made.reviewOn, i18n.language)],
              [t('decision.second'), made.secondAdult?.name],
            ]}
          />
        </Card>
      ))}
    </PageLayout>
  )
}
