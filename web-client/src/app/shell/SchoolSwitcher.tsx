import { NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import styles from './SchoolSwitcher.module.css'

/** The school that lists are about. It lives in the address, so a link shows what its sender saw. */
export function SchoolSwitcher() {
  const { schools } = useMe()
  const { school } = useSearch({ from: '/_app' })
  const navigate = useNavigate()
  const { t } = useTranslation('app')

  if (schools.length <= 1) return <span className={styles.only}>{schools[0]?.name}</span>
  return (
    <NativeSelect
      aria-label={t('school')}
      className={styles.switcher}
      value={school ?? ''}
      data={[
        { value: '', label: t('allSchools') },
        ...schools.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value || undefined
        navigate({ to: '.', search: (current) => ({ ...current, school: chosen, offset: undefined }) })
      }}
    />
  )
}
