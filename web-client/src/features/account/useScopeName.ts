import { useTranslation } from 'react-i18next'
import { oneOf } from '@/lib/searchParams'
import { scopes } from './scopes'

/** `person:read` → "See people"; a scope we do not know speaks for itself. */
export function useScopeName(): (scope: string) => string {
  const { t } = useTranslation('account')
  return (scope) => {
    const known = oneOf(scope, scopes)
    return known ? t(`apiClient.scope.${words[known]}`) : scope
  }
}

/** A colon cannot be part of a key of a text. */
const words = {
  'school:read': 'schoolRead',
  'person:read': 'personRead',
  'person:write': 'personWrite',
  'program:read': 'programRead',
  'advocate:read': 'advocateRead',
  'milestone:read': 'milestoneRead',
} as const satisfies Record<(typeof scopes)[number], string>
