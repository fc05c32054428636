import { Fieldset, Stack, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { languageName } from '@/lib/languages'
import type { DraftValues } from './draftValues'

export interface WordsFieldsProps {
  readonly language: string
  readonly index: number
  readonly form: UseFormReturnType<DraftValues>
}

/** The words of an agreement in one language. */
export function WordsFields({ language, index, form }: WordsFieldsProps) {
  const { t, i18n } = useTranslation('agreement')
  const name = languageName(language, i18n.language)
  return (
    <Fieldset legend={name} variant="unstyled">
      <Stack gap="md">
        <TextInput
          label={t('template.titleIn', { language: name })}
          lang={language}
          required={language === 'en'}
          maxLength={200}
          {...form.getInputProps(`texts.${index}.title`)}
        />
        <Textarea
          label={t('template.bodyIn', { language: name })}
          lang={language}
          required={language === 'en'}
          autosize
          minRows={10}
          maxLength={10_000}
          {...form.getInputProps(`texts.${index}.body`)}
        />
      </Stack>
    </Fieldset>
  )
}
