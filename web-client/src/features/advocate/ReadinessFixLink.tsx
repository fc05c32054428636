import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { TextLink } from '@/lib/links/TextLink'

export interface ReadinessFixLinkProps {
  readonly advocate: Pick<Schema<'PeerAdvocateView'>, 'id' | 'programId'>
  readonly item: Schema<'ReadinessItem'>
  readonly own: boolean
}

/** The way to where one missing thing is put right, for those who may. */
export function ReadinessFixLink({ advocate, item, own }: ReadinessFixLinkProps) {
  const me = useMe()
  const { t } = useTranslation('advocate')
  const params = { advocateId: advocate.id }

  switch (item.code) {
    case 'AGREEMENT_NOT_SIGNED':
      if (own && item.fixedBy === 'ADVOCATE') {
        return <TextLink to="/my-agreements">{t('readiness.fix.sign')}</TextLink>
      }
      if (item.fixedBy === 'PROGRAM_COORDINATOR' && can(me, 'agreement-template:write')) {
        return <TextLink to="/agreement-templates">{t('readiness.fix.template')}</TextLink>
      }
      if (item.fixedBy === 'DISTRICT_ADMINISTRATOR' && can(me, 'user:write')) {
        return <TextLink to="/users/new">{t('readiness.fix.account')}</TextLink>
      }
      return null
    case 'AGREEMENT_NOT_COUNTERSIGNED':
      return can(me, 'agreement:countersign') ? (
        <TextLink to="/agreements" search={{ state: 'AWAITING_COUNTERSIGNATURE' }}>
          {t('readiness.fix.countersign')}
        </TextLink>
      ) : null
    case 'GUARDIAN_CONSENT_MISSING':
      return can(me, 'consent:write') ? (
        <TextLink to="/peer-advocates/$advocateId/consents/new" params={params}>
          {t('readiness.fix.consent')}
        </TextLink>
      ) : null
    case 'TRAINING_MISSING':
    case 'TRAINING_EXPIRED':
      if (own) return <TextLink to="/my-training">{t('readiness.fix.myTraining')}</TextLink>
      return can(me, 'training:write') ? (
        <TextLink
          to="/peer-advocates/$advocateId/training/new"
          params={params}
          search={{ course: item.subject }}
        >
          {t('readiness.fix.training')}
        </TextLink>
      ) : null
    case 'MODEL_NOT_SERVED':
    case 'TERM_OVER':
      return can(me, 'advocate:write') ? (
        <TextLink to="/peer-advocates/$advocateId/edit" params={params}>
          {t('edit')}
        </TextLink>
      ) : null
    case 'PROGRAM_NOT_ACTIVE':
      return own ? null : (
        <TextLink to="/programs/$programId" params={{ programId: advocate.programId }}>
          {t('readiness.fix.program')}
        </TextLink>
      )
    case 'PROGRAM_WITHOUT_RECEIVER':
      return can(me, 'program:write') ? (
        <TextLink to="/programs/$programId/referral-directory" params={{ programId: advocate.programId }}>
          {t('readiness.fix.directory')}
        </TextLink>
      ) : null
    case 'MODEL_NOT_OFFERED':
      return can(me, 'program:write') ? (
        <TextLink to="/programs/$programId/service-models" params={{ programId: advocate.programId }}>
          {t('readiness.fix.models')}
        </TextLink>
      ) : null
    default:
      return null
  }
}
