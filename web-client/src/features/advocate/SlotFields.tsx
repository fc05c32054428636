import { Button, Checkbox, Fieldset, Group, NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { languageName } from '@/lib/languages'
import { type AvailabilityValues, accommodations, weekdays } from './availabilityValues'

export interface SlotFieldsProps {
  readonly index: number
  readonly form: UseFormReturnType<AvailabilityValues>
  readonly languages: readonly string[]
  readonly onRemove: () => void
}

/** One time of the week: when, where, in which language. */
export function SlotFields({ index, form, languages, onRemove }: SlotFieldsProps) {
  const { t, i18n } = useTranslation('advocate')
  const at = `slots.${index}`
  const number = index + 1
  const field = (name: string) => ({
    key: form.key(`${at}.${name}`),
    props: form.getInputProps(`${at}.${name}`),
  })
  const [weekday, startsAt, endsAt] = [field('weekday'), field('startsAt'), field('endsAt')]
  const [mode, place, language, needs] = [
    field('mode'),
    field('place'),
    field('language'),
    field('accommodations'),
  ]

  return (
    <Fieldset legend={t('availability.number', { number })} variant="unstyled">
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <NativeSelect
          key={weekday.key}
          label={t('availability.day')}
          data={weekdays.map((value) => ({ value, label: t(`availability.weekday.${value}`) }))}
          {...weekday.props}
        />
        <TextInput key={startsAt.key} type="time" label={t('availability.from')} {...startsAt.props} />
        <TextInput key={endsAt.key} type="time" label={t('availability.to')} {...endsAt.props} />
        <NativeSelect
          key={mode.key}
          label={t('availability.how')}
          data={(['IN_PERSON', 'ONLINE'] as const).map((value) => ({
            value,
            label: t(`availability.mode.${value}`),
          }))}
          {...mode.props}
        />
        <TextInput key={place.key} label={t('availability.where')} maxLength={100} {...place.props} />
        <NativeSelect
          key={language.key}
          label={t('availability.language')}
          data={[
            { value: '', label: t('availability.anyLanguage') },
            ...languages.map((tag) => ({ value: tag, label: languageName(tag, i18n.language) })),
          ]}
          {...language.props}
        />
      </SimpleGrid>
      <Checkbox.Group key={needs.key} label={t('availability.accommodations')} mt="sm" {...needs.props}>
        <Group gap="sm" mt={4}>
          {accommodations.map((value) => (
            <Checkbox key={value} value={value} label={t(`availability.accommodation.${value}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      {form.errors[at] && (
        <Text c="var(--mantine-color-error)" role="alert">
          {form.errors[at]}
        </Text>
      )}
      <Button variant="subtle" color="red" mt="xs" onClick={onRemove}>
        {t('availability.remove', { number })}
      </Button>
    </Fieldset>
  )
}
