import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/lib/links/ButtonLink'

export interface GetAdultButtonProps {
  readonly className?: string
}

/** Steady on every page of a student, save the one it leads to. */
export function GetAdultButton({ className }: GetAdultButtonProps) {
  const { t } = useTranslation('referral')
  const here = useLocation({ select: ({ pathname }) => pathname === '/referrals/new' })
  if (here) return null
  return (
    <ButtonLink to="/referrals/new" search={{ urgency: 'SAFETY' }} color="red" className={className}>
      {t('getAdult.button')}
    </ButtonLink>
  )
}
