import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export interface LeaveGuardProps {
  readonly isDirty: () => boolean
}

/** Asks before unsaved input is left behind, by link, by the back button or by closing the tab. */
export function LeaveGuard({ isDirty }: LeaveGuardProps) {
  const { t } = useTranslation(['form', 'ui'])
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isDirty(),
    enableBeforeUnload: isDirty,
    withResolver: true,
  })

  return (
    <Modal
      opened={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('leave.question')}
      closeButtonProps={{ 'aria-label': t('ui:dialog.close') }}
    >
      <Text mb="lg">{t('leave.consequence')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t('leave.leave')}
        </Button>
        <Button onClick={() => blocker.reset?.()} data-autofocus>
          {t('leave.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
