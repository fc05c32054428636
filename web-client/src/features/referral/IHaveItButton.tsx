import { Button, Group, VisuallyHidden } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { problemOf } from '@/api/problems'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { useNotify } from '@/ui/useNotify'
import { useProblemText } from '@/ui/useProblemText'
import { acknowledge } from './queries'

export interface IHaveItButtonProps {
  readonly id: string
  readonly number?: number
  readonly label: string
  readonly urgent: boolean
}

/** One tap, no question: it is better to have it twice than not at all. Whoever sent it can only look. */
export function IHaveItButton({ id, number, label, urgent }: IHaveItButtonProps) {
  const me = useMe()
  const navigate = useNavigate()
  const saved = useSaved('/referrals', '/today')
  const notify = useNotify()
  const problemText = useProblemText()
  const { t } = useTranslation('referral')
  const params = { referralId: id }
  const take = useMutation({
    mutationFn: () => acknowledge(id),
    onSuccess: async (it) => {
      const mine = it?.holder?.id === me.personId
      await saved(mine ? t('have.yours') : t('have.other', { name: it?.holder?.name ?? '' }))
      await navigate({ to: '/referrals/$referralId', params })
    },
    onError: (error) => notify('failed', problemText(problemOf(error)).title),
  })

  if (!can(me, 'referral:handle')) {
    return (
      <ButtonLink to="/referrals/$referralId" params={params} color="red">
        {t('have.look')}
      </ButtonLink>
    )
  }
  return (
    <Group gap="xs">
      <Button color={urgent ? 'red' : undefined} loading={take.isPending} onClick={() => take.mutate()}>
        {label}
        {number !== undefined && <VisuallyHidden> {t('number', { number })}</VisuallyHidden>}
      </Button>
      <ButtonLink to="/referrals/$referralId" params={params} search={{ do: 'hand-on' }} variant="default">
        {t('handOn.short')}
      </ButtonLink>
    </Group>
  )
}
