import { Button, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { session } from '@/api/session'
import { SignInForm } from '@/features/account/SignInForm'

/** The session's own state closes it. */
export function SignInAgainDialog() {
  const { account, district } = useMe()
  const { t } = useTranslation('account')

  return (
    <Modal
      opened
      onClose={stayOpen}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('signIn.again.title')}
    >
      <Text mb="md">{t('signIn.again.text')}</Text>
      <SignInForm known={{ district: district.code, login: account.login }} onSignedIn={stayOpen} />
      <Button variant="subtle" fullWidth mt="sm" onClick={() => session.signOut()}>
        {t('signIn.again.other')}
      </Button>
    </Modal>
  )
}

function stayOpen() {}
