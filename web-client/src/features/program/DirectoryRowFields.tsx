import { Button, Fieldset, SimpleGrid, Stack, Text, VisuallyHidden } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { PersonPicker, type PickedPerson } from '@/form/PersonPicker'
import { useText } from '@/lib/useText'
import type { DirectoryValues } from './directoryValues'

export interface DirectoryRowFieldsProps {
  readonly kind: Schema<'ReferralKindInfo'>
  readonly index: number
  readonly form: UseFormReturnType<DirectoryValues>
  readonly schoolId: string
  readonly names: Readonly<Record<string, string>>
  readonly onName: (person: PickedPerson) => void
  readonly onUseForAll: () => void
}

/** Who receives one kind of worry, and the deputy. */
export function DirectoryRowFields({ kind, index, form, names, ...props }: DirectoryRowFieldsProps) {
  const { t } = useTranslation('program')
  const text = useText()
  const name = text(kind.name)

  const picker = (role: 'receiver' | 'deputy') => {
    const path = `roles.${index}.${role}Id` as const
    const id = form.getValues().roles[index]?.[`${role}Id`]
    return (
      <PersonPicker
        key={form.key(path)}
        label={t(`directory.${role}.for`, { kind: name })}
        kind="STAFF"
        schoolId={props.schoolId}
        picked={id ? { id, name: names[id] ?? '' } : undefined}
        path={path}
        error={form.errors[path]}
        onPick={(person) => {
          if (person) props.onName(person)
          form.setFieldValue(path, person?.id ?? '')
        }}
      />
    )
  }

  return (
    <Fieldset id={kind.code} legend={name} variant="unstyled">
      <Stack gap="md">
        <Text c="dimmed">{text(kind.description)}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {picker('receiver')}
          {picker('deputy')}
        </SimpleGrid>
        {index === 0 && (
          <div>
            <Button variant="default" onClick={props.onUseForAll}>
              {t('directory.useForAll')} <VisuallyHidden>{name}</VisuallyHidden>
            </Button>
          </div>
        )}
      </Stack>
    </Fieldset>
  )
}
