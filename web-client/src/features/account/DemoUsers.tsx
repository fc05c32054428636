import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { session } from '@/api/session'
import { Card } from '@/ui/Card'
import { ProblemAlert } from '@/ui/ProblemAlert'
import styles from './DemoUsers.module.css'
import { demoUsers } from './queries'

export interface DemoUsersProps {
  readonly onSignedIn: () => void | Promise<void>
}

type DemoUser = Schema<'DemoUsersView'>['items'][number]

/** One tap per role. Only a server in development hands out the passwords of its made-up people. */
export function DemoUsers({ onSignedIn }: DemoUsersProps) {
  const { t } = useTranslation('account')
  const { data } = useQuery(demoUsers())
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ login, password }: DemoUser) =>
      session.signIn({ district: data?.district ?? '', login, password: password ?? '' }),
    onSuccess: onSignedIn,
  })
  const users = data?.items.filter((user) => user.password) ?? []
  if (users.length === 0) return null

  return (
    <Card title={t('demo.title')}>
      <p className={styles.intro}>{t('demo.intro')}</p>
      {error && <ProblemAlert error={error} />}
      <ul className={styles.users}>
        {users.map((user) => (
          <li key={user.login}>
            <button type="button" className={styles.user} disabled={isPending} onClick={() => mutate(user)}>
              <span className={styles.role}>{t(`role.${user.role}`)}</span>
              <span className={styles.name}>
                {[user.displayName, user.school].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
