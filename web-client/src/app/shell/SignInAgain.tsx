import { Button, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { session } from '@/api/session'
import { SignInForm } from '@/features/account/SignInForm'
import { useSessionState } from './useSessionState'

/** Lies over the page when the session has run out, so that nothing typed is lost. */
export function SignInAgain() {
  const state = useSessionState()
  const { account, district } = useMe()
  const { t } = useTranslation('account')

  return (
    <Modal
      opened={state === 'expired'}
      onClose={stay}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('signIn.again.title')}
    >
      <Text mb="md">{t('signIn.again.text')}</Text>
      <SignInForm known={{ district: district.code, login: account.login }} onSignedIn={stay} />
      <Button variant="subtle" fullWidth mt="sm" onClick={() => session.signOut()}>
        {t('signIn.again.other')}
      </Button>
    </Modal>
  )
}

/** The session's own state closes the dialog. */
function stay() {}
