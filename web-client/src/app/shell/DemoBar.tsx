import { NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { client } from '@/api/client'
import { useMe } from '@/api/me'
import { session } from '@/api/session'
import { demoUsers } from '@/features/account/queries'
import styles from './DemoBar.module.css'

/** Says that the district is made up, and lets one see it through other eyes. */
export function DemoBar() {
  const { account } = useMe()
  const { data } = useQuery(demoUsers())
  const queryClient = useQueryClient()
  const router = useRouter()
  const { t } = useTranslation(['app', 'account'])

  const { mutate, isPending } = useMutation({
    mutationFn: (login: string) => client.POST('/demo/switch', { body: { login } }),
    onSuccess: async ({ data: access }) => {
      if (!access) return
      session.accept(access)
      queryClient.clear()
      await router.navigate({ to: '/', search: { school: undefined } })
      await router.invalidate()
    },
  })

  // In its place from the start: what comes later would push the page down.
  const users = data?.items.map((user) => ({
    value: user.login,
    label: `${t(`account:role.${user.role}`)} · ${user.displayName}`,
  })) ?? [account.login]

  return (
    <aside className={styles.bar} aria-label={t('demo.label')}>
      <span>{t('demo.text')}</span>
      <NativeSelect
        aria-label={t('demo.switch')}
        size="sm"
        value={account.login}
        disabled={isPending || !data}
        data={users}
        onChange={(event) => mutate(event.currentTarget.value)}
      />
    </aside>
  )
}
