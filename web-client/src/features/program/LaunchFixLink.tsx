import { VisuallyHidden } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { TextLink } from '@/lib/links/TextLink'
import { useText } from '@/lib/useText'
import { concernKinds } from './queries'

export interface LaunchFixLinkProps {
  readonly programId: string
  readonly item: Schema<'LaunchItem'>
}

/** The way to where one missing thing is put right. */
export function LaunchFixLink({ programId, item }: LaunchFixLinkProps) {
  const { data: kinds } = useSuspenseQuery(concernKinds())
  const { t } = useTranslation('program')
  const text = useText()
  const params = { programId }

  switch (item.code) {
    case 'SERVICE_MODEL':
      return (
        <TextLink to="/programs/$programId/service-models" params={params}>
          {t('models.choose')}
        </TextLink>
      )
    case 'MENTAL_HEALTH_PARTNER':
      return (
        <TextLink to="/programs/$programId/edit" params={params} hash="partner">
          {t('partner.name')}
        </TextLink>
      )
    case 'REFERRAL_RECEIVER':
    case 'REFERRAL_DEPUTY': {
      const kind = kinds.referralKinds.find(({ code }) => code === item.subject)
      const role = item.code === 'REFERRAL_RECEIVER' ? 'receiver' : 'deputy'
      return (
        <TextLink to="/programs/$programId/referral-directory" params={params} hash={item.subject}>
          {t(`directory.${role}.add`)} <VisuallyHidden>{kind && text(kind.name)}</VisuallyHidden>
        </TextLink>
      )
    }
  }
}
