import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { NavList } from './NavList'

export interface AllPagesDialogProps {
  readonly onClose: () => void
}

export function AllPagesDialog({ onClose }: AllPagesDialogProps) {
  const me = useMe()
  const { t } = useTranslation(['app', 'ui'])
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('allPages')}
      fullScreen
      closeButtonProps={{ 'aria-label': t('ui:dialog.close') }}
    >
      <nav aria-label={t('allPages')}>
        <NavList me={me} onNavigate={onClose} />
      </nav>
    </Modal>
  )
}
