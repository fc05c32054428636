import { lazy, Suspense } from 'react'
import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

const IHaveItButton = lazy(() =>
  import('./IHaveItButton').then((module) => ({ default: module.IHaveItButton })),
)

export const todayLinks: TodayLinks = {
  REFERRAL_UNACKNOWLEDGED: (item, label) =>
    item.subjectId ? (
      <Suspense fallback={toReferral(item.subjectId, label)}>
        <IHaveItButton
          id={item.subjectId}
          number={item.number}
          label={label}
          urgent={item.state === 'URGENT'}
        />
      </Suspense>
    ) : (
      <ButtonLink to="/referrals" color="red">
        {label}
      </ButtonLink>
    ),
  REFERRAL_TO_DECIDE: (item, label) => toReferral(item.subjectId, label),
  REFERRAL_TO_CLOSE: (item, label) => toReferral(item.subjectId, label),
  REFERRAL_DECLINED: (item, label) => toReferral(item.subjectId, label),
  NOTIFICATION_DECISION_DUE: (item, label) =>
    item.subjectId ? (
      <ButtonLink
        to="/referrals/$referralId/decision"
        params={{ referralId: item.subjectId }}
        variant="default"
      >
        {label}
      </ButtonLink>
    ) : (
      toReferral(undefined, label)
    ),
}

function toReferral(id: string | undefined, label: string) {
  return id ? (
    <ButtonLink to="/referrals/$referralId" params={{ referralId: id }} variant="default">
      {label}
    </ButtonLink>
  ) : (
    <ButtonLink to="/referrals" variant="default">
      {label}
    </ButtonLink>
  )
}
