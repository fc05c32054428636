import { Kbd, Modal, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export interface KeysDialogProps {
  readonly onClose: () => void
}

/** The keys that work on every page. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const { t } = useTranslation(['app', 'ui'])
  const rows = [
    { keys: [t('keys.control'), 'K'], does: t('keys.palette') },
    { keys: [t('keys.command'), 'K'], does: t('keys.palette') },
    { keys: ['?'], does: t('keys.list') },
    { keys: [t('keys.escape')], does: t('keys.close') },
    { keys: [t('keys.tab')], does: t('keys.move') },
    { keys: [t('keys.enter')], does: t('keys.choose') },
  ]

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('ui:dialog.close') }}
    >
      <Table>
        <Table.Tbody>
          {rows.map(({ keys, does }) => (
            <Table.Tr key={keys.join()}>
              <Table.Th scope="row">
                {keys.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
