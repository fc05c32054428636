import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { TextLink } from '@/lib/links/TextLink'

export interface FirstStepLinkProps {
  readonly code: Schema<'FirstStepCode'>
  /** Most steps are a program's; until there is one they wait for it. */
  readonly programId?: string
}

/** The way to where one of the first steps is taken. */
export function FirstStepLink({ code, programId }: FirstStepLinkProps) {
  const me = useMe()
  const { t } = useTranslation('firststep')
  const words = t(`action.${code}`)

  switch (code) {
    case 'SCHOOL_YEAR':
      return <TextLink to="/school-years">{words}</TextLink>
    case 'STUDENTS':
      return (
        <TextLink to="/people/new" search={{ kind: 'STUDENT' }}>
          {words}
        </TextLink>
      )
    case 'COLLEAGUE':
      return can(me, 'user:write') && <TextLink to="/users/new">{words}</TextLink>
    case 'PROGRAM':
      return <TextLink to="/programs/new">{words}</TextLink>
    case 'AGREEMENT':
      return <TextLink to="/agreement-templates">{words}</TextLink>
  }
  if (!programId) return t('programFirst')
  const params = { programId }
  switch (code) {
    case 'SERVICE_MODELS':
      return (
        <TextLink to="/programs/$programId/service-models" params={params}>
          {words}
        </TextLink>
      )
    case 'MENTAL_HEALTH_PARTNER':
      return (
        <TextLink to="/programs/$programId/edit" params={params} hash="partner">
          {words}
        </TextLink>
      )
    case 'REFERRAL_DIRECTORY':
      return (
        <TextLink to="/programs/$programId/referral-directory" params={params}>
          {words}
        </TextLink>
      )
    case 'ADVOCATE':
      return <TextLink to="/peer-advocates/new">{words}</TextLink>
    case 'ACTIVATION':
      return (
        <TextLink to="/programs/$programId" params={params}>
          {words}
        </TextLink>
      )
  }
}
