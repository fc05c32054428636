import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { DisabledButton } from '@/ui/DisabledButton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { IHaveItButton } from './IHaveItButton'
import { steps } from './queries'
import type { FormStep } from './referralSteps'

export interface ReferralActionsProps {
  readonly it: Schema<'ReferralView'>
}

/** The next steps from here, of those that are this person's to make. */
export function ReferralActions({ it }: ReferralActionsProps) {
  const me = useMe()
  const navigate = useNavigate()
  const saved = useSaved('/referrals', '/today')
  const { t } = useTranslation('referral')
  const { number, allowed } = it
  const next = useMutation({
    mutationFn: async (step: keyof typeof steps) => {
      await steps[step](it)
      return step
    },
    onSuccess: (step) => saved(t(`done.${step}`, { number })),
  })
  const handles = can(me, 'referral:handle') && it.seenAs === 'RECIPIENT'
  const coordinates = can(me, 'referral:handle') && it.seenAs === 'COORDINATOR'
  const open = !['CLOSED', 'DECLINED', 'REVOKED'].includes(it.status)
  const to = (step: FormStep) =>
    navigate({ to: '/referrals/$referralId', params: { referralId: it.id }, search: { do: step } })

  return (
    <>
      <Group gap="xs">
        {it.status === 'SENT' && (handles || coordinates) && (
          <IHaveItButton id={it.id} label={t('have.button')} urgent={it.red} />
        )}
        {handles && allowed.includes('ACCEPTED') && (
          <Button loading={next.isPending} onClick={() => next.mutate('accept')}>
            {t('accept.button')}
          </Button>
        )}
        {handles && it.status === 'ACKNOWLEDGED' && (
          <DisabledButton
            variant="default"
            disabledReason={it.urgency === 'SAFETY' ? t('decline.neverSafety') : undefined}
            onClick={() => to('decline')}
          >
            {t('decline.button')}
          </DisabledButton>
        )}
        {handles && allowed.includes('IN_PROGRESS') && (
          <Button loading={next.isPending} onClick={() => next.mutate('progress')}>
            {t('progress.button')}
          </Button>
        )}
        {handles && it.status !== 'SENT' && open && it.urgency !== 'ROUTINE' && (
          <ButtonLink to="/referrals/$referralId/decision" params={{ referralId: it.id }} variant="default">
            {t('decision.button')}
          </ButtonLink>
        )}
        {handles && it.status === 'IN_PROGRESS' && (
          <DisabledButton disabledReason={closingReason(it)} onClick={() => to('close')}>
            {t('close.button', { number })}
          </DisabledButton>
        )}
        {(handles || coordinates) && open && it.status !== 'SENT' && (
          <Button variant="default" onClick={() => to('hand-on')}>
            {t('handOn.button')}
          </Button>
        )}
        {open && it.seenAs !== 'COORDINATOR' && it.urgency === 'SAFETY' && can(me, 'referral:create') && (
          <Button variant="default" onClick={() => to('hand-over')}>
            {it.handOver ? t('handOver.again') : t('handOver.button')}
          </Button>
        )}
        {it.seenAs.startsWith('SENDER') && allowed.includes('REVOKED') && (
          <ConfirmButton
            danger
            label={t('revoke.button', { number })}
            question={t('revoke.question', { number })}
            consequence={t('revoke.consequence')}
            pending={next.isPending}
            onConfirm={() => next.mutate('revoke')}
          />
        )}
      </Group>
      {next.error && <ProblemAlert error={next.error} />}
    </>
  )

  function closingReason({ urgency, handling, handOver }: Schema<'ReferralView'>): string | undefined {
    if (urgency !== 'ROUTINE' && !handling?.decision) return t('close.decisionFirst')
    return urgency === 'SAFETY' && !handOver ? t('close.handOverFirst') : undefined
  }
}
