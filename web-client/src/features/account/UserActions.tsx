import { Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { useMe } from '@/api/me'
import { ConfirmButton } from '@/ui/ConfirmButton'
import { DisabledButton } from '@/ui/DisabledButton'

export interface UserActionsProps {
  readonly user: Schema<'UserView'>
  readonly pending: boolean
  readonly onActive: (active: boolean) => void
}

/** What one can do about somebody's access; one's own is somebody else's to change. */
export function UserActions({ user, pending, onActive }: UserActionsProps) {
  const navigate = useNavigate()
  const own = useMe().account.id === user.id
  const { t } = useTranslation('account')

  return (
    <Group align="flex-start">
      <DisabledButton
        variant="default"
        disabledReason={own ? t('password.ownReason') : undefined}
        onClick={() => navigate({ to: '/users/$userId/password', params: { userId: user.id } })}
      >
        {t('password.set')}
      </DisabledButton>
      {user.active ? (
        <ConfirmButton
          danger
          label={t('user.disable')}
          question={t('user.disableQuestion', { name: user.displayName })}
          consequence={t('user.disableConsequence')}
          disabledReason={own ? t('user.ownReason') : undefined}
          pending={pending}
          onConfirm={() => onActive(false)}
        />
      ) : (
        <ConfirmButton
          label={t('user.enable')}
          question={t('user.enableQuestion', { name: user.displayName })}
          consequence={t('user.enableConsequence')}
          pending={pending}
          onConfirm={() => onActive(true)}
        />
      )}
    </Group>
  )
}
