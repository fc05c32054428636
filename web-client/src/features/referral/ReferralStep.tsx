import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Card } from '@/ui/Card'
import { CloseForm } from './CloseForm'
import { DeclineForm } from './DeclineForm'
import { HandOnForm } from './HandOnForm'
import { HandOverForm } from './HandOverForm'
import { directory } from './queries'
import type { FormStep } from './referralSteps'

export interface ReferralStepProps {
  readonly it: Schema<'ReferralView'>
  readonly step: FormStep
}

export interface StepFormProps {
  readonly it: Schema<'ReferralView'>
  /** Whom the program's directory names. */
  readonly adults: readonly Schema<'PersonName'>[]
  readonly onDone: (message: string) => Promise<void>
  readonly cancel: React.ReactNode
}

export function ReferralStep({ it, step }: ReferralStepProps) {
  const { data } = useSuspenseQuery(directory(it.programId))
  const navigate = useNavigate()
  const saved = useSaved('/referrals', '/today')
  const { t } = useTranslation(['referral', 'form'])
  const toReferral = { to: '/referrals/$referralId', params: { referralId: it.id }, search: {} } as const
  const form = {
    it,
    adults: adultsOf(data),
    onDone: async (message: string) => {
      await saved(message)
      await navigate(toReferral)
    },
    cancel: (
      <ButtonLink {...toReferral} variant="default">
        {t('form:cancel')}
      </ButtonLink>
    ),
  }

  switch (step) {
    case 'decline':
      return (
        <Card title={t('decline.title')}>
          <DeclineForm {...form} />
        </Card>
      )
    case 'close':
      return (
        <Card title={t('close.title')}>
          <CloseForm {...form} />
        </Card>
      )
    case 'hand-on':
      return (
        <Card title={t('handOn.title')}>
          <HandOnForm {...form} />
        </Card>
      )
    case 'hand-over':
      return (
        <Card title={t('handOver.title')}>
          <HandOverForm {...form} />
        </Card>
      )
  }
}

/** Each adult of the directory who is still there once, receivers first. */
export function adultsOf({ roles, unavailable }: Schema<'ReferralDirectoryView'>): Schema<'PersonName'>[] {
  const adults = new Map(roles.map(({ receiverId, receiverName }) => [receiverId, receiverName]))
  for (const { deputyId, deputyName } of roles) if (deputyId && deputyName) adults.set(deputyId, deputyName)
  return [...adults].filter(([id]) => !unavailable.includes(id)).map(([id, name]) => ({ id, name }))
}
