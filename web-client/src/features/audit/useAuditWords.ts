import { useTranslation } from 'react-i18next'
import type { Role } from '@/api/can'
import type { Schema } from '@/api/contract'
import { useProblemText } from '@/ui/useProblemText'
import type texts from './en.json'

type Entry = Schema<'AuditEntryRow'>
type KnownAction = keyof (typeof texts)['action']
type KnownSubject = keyof (typeof texts)['subject']

/** Codes of the audit in words. A code that is newer than this client speaks for itself. */
export function useAuditWords() {
  const { t, i18n } = useTranslation(['audit', 'account'])
  const problemText = useProblemText()
  const isAction = (code: string): code is KnownAction => i18n.exists(`audit:action.${code}`)
  const isSubject = (code: string): code is KnownSubject => i18n.exists(`audit:subject.${code}`)
  const isRole = (code: string): code is Role => i18n.exists(`account:role.${code}`)

  return {
    /** Whoever signs in has no account yet: the record of it says whose it is. */
    who: ({ account, action }: Entry) =>
      account ?? t(doors.some((door) => door === action) ? 'signedOut' : 'system'),
    action: ({ action }: Entry) => {
      const code = action.replaceAll(':', '_')
      return isAction(code) ? t(`action.${code}`) : action
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

const doors = ['sign-in', 'sign-out', 'refresh-token-reused', 'set-up']
