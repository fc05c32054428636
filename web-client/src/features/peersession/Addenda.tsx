import { Stack, Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { found, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { formatInstant } from '@/lib/dates'
import { Confidential } from '@/ui/Confidential'
import { addToPeerSession } from './queries'

export interface AddendaProps {
  readonly session: Schema<'PeerSessionView'>
  readonly timeZone: string
}

/** What was added since, and a place to add; the record itself stays as it was handed in. */
export function Addenda({ session, timeZone }: AddendaProps) {
  const saved = useSaved('/peer-sessions')
  const { t, i18n } = useTranslation(['peersession', 'form'])
  const state = useApiForm({
    initialValues: { text: '' },
    validate: ({ text }) => found({ text: required(text, t('form:required')) }),
    send: ({ text }, key) => addToPeerSession(session.id, { text: text.trim() }, key),
    onSaved: async () => {
      state.form.setValues({ text: '' })
      state.form.resetDirty({ text: '' })
      await saved(t('addenda.added'))
    },
  })

  return (
    <Stack gap="md">
      {session.addenda.map((addendum) => (
        <Confidential
          key={addendum.id}
          title={t('addenda.by', { name: addendum.author.name })}
          about={formatInstant(addendum.writtenAt, timeZone, i18n.language)}
        >
          {addendum.text}
        </Confidential>
      ))}
      <RecordForm state={state} submitLabel={t('addenda.add')}>
        <Textarea
          key={state.form.key('text')}
          label={t('addenda.label')}
          description={t('addenda.help')}
          rows={2}
          maxLength={10_000}
          {...state.form.getInputProps('text')}
        />
        {session.addenda.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('addenda.none')}
          </Text>
        )}
      </RecordForm>
    </Stack>
  )
}
