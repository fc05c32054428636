import { Checkbox, Group, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LanguagesField } from '@/form/LanguagesField'
import { useText } from '@/lib/useText'
import { DateField } from '@/ui/DateField'
import { serviceModels } from './queries'

export interface ServiceFieldsProps {
  // biome-ignore lint/suspicious/noExplicitAny: Mantine types what it hands to an input as any
  readonly field: (path: 'termStartsOn' | 'termEndsOn' | 'models' | 'languages') => any
  readonly languagesHelp?: string
}

/** How an advocate serves: term, kinds of support, languages. */
export function ServiceFields({ field, languagesHelp }: ServiceFieldsProps) {
  const { data: models } = useSuspenseQuery(serviceModels())
  const { t } = useTranslation('advocate')
  const text = useText()

  return (
    <>
      <Group grow preventGrowOverflow={false} align="flex-start">
        <DateField label={t('termStartsOn')} required {...field('termStartsOn')} />
        <DateField label={t('termEndsOn')} required {...field('termEndsOn')} />
      </Group>
      <Checkbox.Group label={t('models.title')} description={t('models.help')} {...field('models')}>
        <Stack gap="xs" mt={4}>
          {models.map(({ code, name }) => (
            <Checkbox key={code} value={code} label={text(name)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <LanguagesField label={t('languages')} description={languagesHelp} {...field('languages')} />
    </>
  )
}
