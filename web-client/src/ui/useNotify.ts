import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'

/** Says what happened, in passing, to eyes and ears alike. */
export function useNotify(): (tone: 'done' | 'failed', message: string) => void {
  const { t } = useTranslation('ui')
  return (tone, message) =>
    notifications.show({
      message,
      color: tone === 'done' ? 'teal' : 'red',
      role: tone === 'done' ? 'status' : 'alert',
      closeButtonProps: { 'aria-label': t('dialog.close') },
    })
}
