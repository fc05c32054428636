import { Checkbox, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { commonLanguages, languageName } from '@/lib/languages'

export interface LanguagesFieldProps {
  readonly label: string
  readonly description?: string
  readonly defaultValue?: string[]
  readonly error?: React.ReactNode
  readonly onChange?: (languages: string[]) => void
}

/** The languages that somebody speaks, by their tags; those on record are always among the choices. */
export function LanguagesField({ defaultValue = [], ...props }: LanguagesFieldProps) {
  const { i18n } = useTranslation()
  const others = defaultValue.filter((tag) => !commonLanguages.some((known) => known === tag))

  return (
    <Checkbox.Group {...props} defaultValue={defaultValue}>
      <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="xs" mt={4}>
        {[...commonLanguages, ...others].map((tag) => (
          <Checkbox key={tag} value={tag} label={languageName(tag, i18n.language)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  )
}
