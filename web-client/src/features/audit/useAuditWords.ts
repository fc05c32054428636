import { useTranslation } from 'react-i18next'
import type { Role } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useProblemText } from '@/ui/useProblemText'
import type texts from './en.json'

type Entry = Schema<'AuditEntryRow'>
type KnownAction = keyof (typeof texts)['action']
type KnownOperation = keyof (typeof texts)['operation']
type KnownSubject = keyof (typeof texts)['subject']

/** Codes of the audit in words. A code that is newer than this client speaks for itself. */
export function useAuditWords() {
  const { t, i18n } = useTranslation(['audit', 'account'])
  const problemText = useProblemText()
  const isAction = (code: string): code is KnownAction => i18n.exists(`audit:action.${code}`)
  const isOperation = (code: string): code is KnownOperation => i18n.exists(`audit:operation.${code}`)
  const isSubject = (code: string): code is KnownSubject => i18n.exists(`audit:subject.${code}`)
  const isRole = (code: string): code is Role => i18n.exists(`account:role.${code}`)

  return {
    /** Whoever signs in has no account yet: the record of it says whose it is. */
    who: ({ account, action }: Entry) =>
      account ?? t(doors.some((door) => door === action) ? 'signedOut' : 'system'),
    /** The permission that was used, or the operation that was refused. */
    action: ({ action }: Entry) => {
      const code = action.replaceAll(':', '_')
      if (isAction(code)) return t(`action.${code}`)
      return isOperation(action) ? t(`operation.${action}`) : action
    },
    subject: ({ subjectType }: Entry) =>
      subjectType && (isSubject(subjectType) ? t(`subject.${subjectType}`) : subjectType),
    role: ({ role }: Entry) => role && (isRole(role) ? t(`account:role.${role}`) : role),
    /** Why it could be read, or how it was refused. */
    why: ({ reasonKind, problemCode }: Entry) => {
      if (reasonKind) return t(`reason.${reasonKind}`)
      return (
        problemCode &&
        problemText({ type: `/problems/${problemCode}`, title: problemCode, status: 409 }).title
      )
    },
  }
}

/** What is done before a role is known. */
export const doors = ['sign-in', 'sign-out', 'refresh-token-reused', 'set-up']
