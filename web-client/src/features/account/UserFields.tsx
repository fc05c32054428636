import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { PersonPicker, type PickedPerson } from '@/form/PersonPicker'
import { oneOf } from '@/lib/searchParams'

interface UserFieldValues {
  readonly displayName: string
  readonly email: string
  readonly personId: string
}

export interface UserFieldsProps<Values extends UserFieldValues> {
  readonly form: UseFormReturnType<Values>
  /** Whom the account belongs to when the form opens. */
  readonly person?: PickedPerson & { readonly kind: Schema<'PersonKind'> }
  readonly onPerson: (personId: string) => void
}

const kinds = ['STAFF', 'STUDENT', 'GUARDIAN', 'COMMUNITY'] as const satisfies readonly Schema<'PersonKind'>[]

/** What a user is called, and whom of the directory the account belongs to. */
export function UserFields<Values extends UserFieldValues>({
  form,
  person,
  onPerson,
}: UserFieldsProps<Values>) {
  const { t } = useTranslation(['account', 'organization'])
  const [kind, setKind] = useState<Schema<'PersonKind'> | undefined>(person?.kind)

  return (
    <>
      <TextInput
        label={t('user.displayName')}
        description={t('user.displayNameHelp')}
        required
        {...form.getInputProps('displayName')}
      />
      <TextInput
        type="email"
        label={t('user.email')}
        description={t('user.emailHelp')}
        {...form.getInputProps('email')}
      />
      <NativeSelect
        label={t('user.belongsTo')}
        description={t('user.belongsToHelp')}
        value={kind ?? ''}
        data={[
          { value: '', label: t('user.nobody') },
          ...kinds.map((value) => ({ value, label: t(`organization:person.kind.${value}`) })),
        ]}
        onChange={(event) => {
          setKind(oneOf(event.currentTarget.value, kinds))
          onPerson('')
        }}
      />
      {kind && (
        <PersonPicker
          key={kind}
          label={t('user.person')}
          kind={kind}
          picked={person?.kind === kind ? person : undefined}
          error={form.errors['personId']}
          path="personId"
          onPick={(picked) => onPerson(picked?.id ?? '')}
        />
      )}
    </>
  )
}
