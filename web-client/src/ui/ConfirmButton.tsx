import { Button, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { DisabledButton } from './DisabledButton'

export interface ConfirmButtonProps {
  /** The verb and its noun: "Close referral 42". */
  readonly label: string
  /** The question with the noun in it: "Close referral 42?" */
  readonly question: string
  /** What will be different afterwards. */
  readonly consequence?: string
  readonly danger?: boolean
  readonly pending?: boolean
  readonly disabledReason?: string
  readonly onConfirm: () => void
}

/** A button whose deed is asked about first, by name. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { t } = useTranslation('ui')
  const [opened, dialog] = useDisclosure(false)
  const colour = props.danger ? 'red' : undefined

  return (
    <>
      <DisabledButton
        variant={props.danger ? 'outline' : 'default'}
        color={colour}
        loading={props.pending}
        onClick={dialog.open}
        disabledReason={props.disabledReason}
      >
        {props.label}
      </DisabledButton>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={props.question}
        closeButtonProps={{ 'aria-label': t('dialog.close') }}
      >
        {props.consequence && <Text mb="lg">{props.consequence}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={dialog.close} data-autofocus>
            {t('dialog.cancel')}
          </Button>
          <Button
            color={colour}
            onClick={() => {
              dialog.close()
              props.onConfirm()
            }}
          >
            {props.label}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
