import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export interface LeaveDialogProps {
  readonly onLeave: () => void
  readonly onStay: () => void
}

export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  const { t } = useTranslation(['form', 'ui'])
  return (
    <Modal
      opened
      onClose={onStay}
      title={t('leave.question')}
      closeButtonProps={{ 'aria-label': t('ui:dialog.close') }}
    >
      <Text mb="lg">{t('leave.consequence')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onLeave}>
          {t('leave.leave')}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {t('leave.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
