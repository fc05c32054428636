import type { TodayLinks } from '@/api/todayLinks'
import { ButtonLink } from '@/lib/links/ButtonLink'

export const todayLinks: TodayLinks = {
  AGREEMENT_TO_SIGN: ({ subjectId }, label) =>
    subjectId ? (
      <ButtonLink variant="default" to="/my-agreements/$templateId" params={{ templateId: subjectId }}>
        {label}
      </ButtonLink>
    ) : (
      <ButtonLink variant="default" to="/my-agreements">
        {label}
      </ButtonLink>
    ),
  AGREEMENT_TO_COUNTERSIGN: ({ subjectId }, label) =>
    subjectId ? (
      <ButtonLink variant="default" to="/agreements/$agreementId" params={{ agreementId: subjectId }}>
        {label}
      </ButtonLink>
    ) : (
      <ButtonLink variant="default" to="/agreements" search={{ state: 'AWAITING_COUNTERSIGNATURE' }}>
        {label}
      </ButtonLink>
    ),
  GUARDIAN_CONSENT_MISSING: ({ subjectId }, label) =>
    subjectId ? (
      <ButtonLink
        variant="default"
        to="/peer-advocates/$advocateId/consents/new"
        params={{ advocateId: subjectId }}
      >
        {label}
      </ButtonLink>
    ) : null,
}
