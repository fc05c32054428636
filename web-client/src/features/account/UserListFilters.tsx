import { useTranslation } from 'react-i18next'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { SortControl } from '@/ui/SortControl'
import { roles } from './roles'
import { type UserListSearch, userSorts } from './userListSearch'

export interface UserListFiltersProps {
  readonly search: UserListSearch
  readonly onChange: (change: Partial<UserListSearch>) => void
}

export function UserListFilters({ search, onChange }: UserListFiltersProps) {
  const { t } = useTranslation('account')
  const { role, active, sort = 'displayName' } = search

  return (
    <FilterBar values={[role, active]} onClear={() => onChange({ role: undefined, active: undefined })}>
      <FilterSelect
        label={t('user.role')}
        value={role}
        options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(value) => onChange({ role: value })}
      />
      <FilterSelect
        label={t('user.status.title')}
        value={active === undefined ? undefined : active ? 'active' : 'closed'}
        options={[
          { value: 'active', label: t('user.status.active') },
          { value: 'closed', label: t('user.status.closed') },
        ]}
        onChange={(value) => onChange({ active: value ? value === 'active' : undefined })}
      />
      <SortControl
        value={sort}
        options={userSorts.map((value) => ({ value, label: t(`user.sort.${value}`) }))}
        onChange={(value) => onChange({ sort: value })}
      />
    </FilterBar>
  )
}
