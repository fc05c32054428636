import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useMe, useSchoolName } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { dayIn, formatDay } from '@/lib/dates'
import { Card } from '@/ui/Card'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { DisabledButton } from '@/ui/DisabledButton'
import { EmptyState } from '@/ui/EmptyState'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { RecordRow } from '@/ui/RecordRow'
import { RecordRows } from '@/ui/RecordRows'
import { StatusBadge } from '@/ui/StatusBadge'
import { endRole } from './queries'

export interface MembershipListProps {
  readonly user: Schema<'UserView'>
}

/** Every role somebody holds or has held, and where. */
export function MembershipList({ user }: MembershipListProps) {
  const me = useMe()
  const navigate = useNavigate()
  const saved = useSaved('/users')
  const { t } = useTranslation('account')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (membership: Schema<'MembershipView'>) => endRole(user, membership.id),
    onSuccess: () => saved(t('membership.ended')),
  })
  const own = user.id === me.account.id
  const add = can(me, 'user:write') && (
    <DisabledButton
      variant="default"
      disabledReason={own ? t('membership.ownReason') : undefined}
      onClick={() => navigate({ to: '/users/$userId/memberships/new', params: { userId: user.id } })}
    >
      {t('membership.add')}
    </DisabledButton>
  )

  return (
    <Card title={t('user.roles')} aside={user.memberships.length > 0 && add}>
      {error && <ProblemAlert error={error} />}
      {user.memberships.length === 0 ? (
        <EmptyState title={t('membership.empty')} action={add} />
      ) : (
        <RecordRows>
          {user.memberships.map((membership) => (
            <MembershipRow
              key={membership.id}
              user={user}
              membership={membership}
              pending={isPending}
              onEnd={can(me, 'user:write') ? () => mutate(membership) : undefined}
            />
          ))}
        </RecordRows>
      )}
    </Card>
  )
}

interface MembershipRowProps {
  readonly user: Schema<'UserView'>
  readonly membership: Schema<'MembershipView'>
  readonly pending: boolean
  readonly onEnd?: () => void
}

function MembershipRow({ user, membership, pending, onEnd }: MembershipRowProps) {
  const { district } = useMe()
  const schoolName = useSchoolName()
  const { t, i18n } = useTranslation('account')
  const today = dayIn(district.timeZone, new Date())
  const over = membership.validUntil !== undefined && membership.validUntil < today
  const role = t(`role.${membership.role}`)
  const days = t(membership.validUntil ? 'membership.fromUntil' : 'membership.from', {
    from: formatDay(membership.validFrom, i18n.language),
    until: membership.validUntil && formatDay(membership.validUntil, i18n.language),
  })
  const place = membership.schoolId
    ? (schoolName(membership.schoolId) ?? t('membership.otherSchool'))
    : t('membership.district')

  return (
    <RecordRow title={role} meta={[place, days]}>
      {over ? (
        <StatusBadge tone="neutral" label={t('membership.over')} />
      ) : (
        onEnd && (
          <ConfirmButton
            danger
            label={t('membership.end', { role })}
            question={t('membership.endQuestion', { role, name: user.displayName })}
            consequence={t('membership.endConsequence')}
            pending={pending}
            onConfirm={onEnd}
          />
        )
      )}
    </RecordRow>
  )
}
