import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { RecordForm } from '@/form/RecordForm'
import { useApiForm } from '@/form/useApiForm'
import { DirectoryRowFields } from './DirectoryRowFields'
import { type DirectoryValues, errorsOf, rowsOf, sendRows } from './directoryValues'
import { concernKinds } from './queries'

export interface DirectoryFormProps<Result> {
  readonly schoolId: string
  readonly directory: Schema<'ReferralDirectoryView'>
  readonly send: (roles: Schema<'ReferralRoleInput'>[]) => Promise<Result>
  readonly onSaved: (result: Result) => Promise<void>
  readonly cancel: ReactNode
}

export function DirectoryForm<Result>({
  schoolId,
  directory,
  send,
  onSaved,
  cancel,
}: DirectoryFormProps<Result>) {
  const { data: kinds } = useSuspenseQuery(concernKinds())
  const { t } = useTranslation('program')
  const [names, setNames] = useState(() => namesOf(directory.roles))
  const state = useApiForm<DirectoryValues, Result>({
    initialValues: { roles: rowsOf(kinds.referralKinds, directory) },
    validate: (values) =>
      errorsOf(values.roles, {
        noReceiver: t('directory.receiverFirst'),
        sameTwice: t('directory.someoneElse'),
      }),
    send: (values) => sendRows(values.roles, send),
    onSaved,
  })
  const { form } = state

  /** The pair of one kind for all the others: most schools have the same two people. */
  function copyToAll(from: number) {
    const { roles: rows } = form.getValues()
    const source = rows[from]
    if (!source) return
    rows.forEach((_, place) => {
      form.setFieldValue(`roles.${place}.receiverId`, source.receiverId)
      form.setFieldValue(`roles.${place}.deputyId`, source.deputyId)
    })
  }

  return (
    <RecordForm state={state} submitLabel={t('directory.save')} cancel={cancel}>
      {kinds.referralKinds.map((kind, index) => (
        <DirectoryRowFields
          key={kind.code}
          kind={kind}
          index={index}
          form={form}
          schoolId={schoolId}
          names={names}
          onName={({ id, name }) => setNames((known) => ({ ...known, [id]: name }))}
          onUseForAll={() => copyToAll(index)}
        />
      ))}
    </RecordForm>
  )
}

function namesOf(roles: readonly Schema<'ReferralRoleView'>[]): Record<string, string> {
  return Object.fromEntries(
    roles.flatMap(({ receiverId, receiverName, deputyId, deputyName }) => [
      [receiverId, receiverName],
      ...(deputyId && deputyName ? [[deputyId, deputyName]] : []),
    ]),
  )
}
