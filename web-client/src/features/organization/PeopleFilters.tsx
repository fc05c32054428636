import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { SortControl } from '@/ui/SortControl'
import { type PeopleSearch, peopleSorts, personKinds } from './peopleSearch'

export interface PeopleFiltersProps {
  readonly name: string
  readonly search: PeopleSearch
  readonly onName: (name: string) => void
  readonly onChange: (change: Partial<PeopleSearch>) => void
}

export function PeopleFilters({ name, search, onName, onChange }: PeopleFiltersProps) {
  const { t } = useTranslation('organization')
  const { kind, active, sort = 'familyName' } = search

  return (
    <FilterBar
      values={[name || undefined, kind, active]}
      onClear={() => {
        onName('')
        onChange({ kind: undefined, active: undefined })
      }}
    >
      <TextInput
        type="search"
        label={t('person.search')}
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <FilterSelect
        label={t('person.kind.title')}
        value={kind}
        options={personKinds.map((value) => ({ value, label: t(`person.kind.${value}`) }))}
        onChange={(value) => onChange({ kind: value })}
      />
      <FilterSelect
        label={t('person.status')}
        value={active === undefined ? undefined : active ? 'active' : 'inactive'}
        options={[
          { value: 'active', label: t('person.active') },
          { value: 'inactive', label: t('person.inactive') },
        ]}
        onChange={(value) => onChange({ active: value ? value === 'active' : undefined })}
      />
      <SortControl
        value={sort}
        options={peopleSorts.map((value) => ({ value, label: t(`person.sort.${value}`) }))}
        onChange={(value) => onChange({ sort: value })}
      />
    </FilterBar>
  )
}
