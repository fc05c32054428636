import { Fieldset, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { DateField } from '@/ui/DateField'
import { PasswordField } from '@/ui/PasswordField'
import type { SetUpValues } from './setUpValues'
import { guessedTimeZone, timeZoneOptions } from './timeZones'

export interface SetUpFieldsProps {
  readonly form: UseFormReturnType<SetUpValues>
}

export function SetUpFields({ form }: SetUpFieldsProps) {
  const { t, i18n } = useTranslation('organization')
  const field = form.getInputProps

  return (
    <>
      <Fieldset variant="unstyled" legend={t('setUp.token.title')}>
        <TextInput
          label={t('setUp.token.label')}
          description={t('setUp.token.help')}
          autoComplete="off"
          required
          {...field('token')}
        />
      </Fieldset>
      <Fieldset variant="unstyled" legend={t('setUp.district.title')}>
        <Stack>
          <TextInput label={t('setUp.district.name')} required {...field('district.name')} />
          <TextInput
            label={t('setUp.district.code')}
            description={t('setUp.district.codeHelp')}
            autoCapitalize="none"
            required
            {...field('district.code')}
          />
          <NativeSelect
            label={t('setUp.district.timeZone')}
            data={timeZoneOptions(guessedTimeZone(), i18n.language)}
            {...field('district.timeZone')}
          />
        </Stack>
      </Fieldset>
      <Fieldset variant="unstyled" legend={t('setUp.school.title')}>
        <Stack>
          <TextInput label={t('setUp.school.name')} required {...field('school.name')} />
          <TextInput label={t('setUp.school.shortName')} {...field('school.shortName')} />
        </Stack>
      </Fieldset>
      <Fieldset variant="unstyled" legend={t('setUp.schoolYear.title')}>
        <Stack>
          <TextInput
            label={t('setUp.schoolYear.name')}
            placeholder="2026–27"
            required
            {...field('schoolYear.name')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField label={t('setUp.schoolYear.startsOn')} required {...field('schoolYear.startsOn')} />
            <DateField label={t('setUp.schoolYear.endsOn')} required {...field('schoolYear.endsOn')} />
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <Fieldset variant="unstyled" legend={t('setUp.administrator.title')}>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              label={t('setUp.administrator.givenName')}
              autoComplete="given-name"
              required
              {...field('administrator.givenName')}
            />
            <TextInput
              label={t('setUp.administrator.familyName')}
              autoComplete="family-name"
              required
              {...field('administrator.familyName')}
            />
          </SimpleGrid>
          <TextInput
            type="email"
            label={t('setUp.administrator.email')}
            autoComplete="email"
            required
            {...field('administrator.email')}
          />
          <PasswordField
            label={t('setUp.administrator.password')}
            description={t('setUp.administrator.passwordHelp')}
            autoComplete="new-password"
            required
            {...field('administrator.password')}
          />
        </Stack>
      </Fieldset>
    </>
  )
}
