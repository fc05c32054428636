import { useTranslation } from 'react-i18next'
import type { FieldProblem } from '@/api/problems'
import type texts from './en.json'

type KnownReason = keyof (typeof texts)['problem']['reason']

/** Our sentence for a reason by its code, with the numbers that it names; none for one newer than this client. */
export function useReasonText(): (code: string, params?: FieldProblem['params']) => string | undefined {
  const { t, i18n } = useTranslation('ui')
  const isKnown = (code: string): code is KnownReason => i18n.exists(`ui:problem.reason.${code}`)

  return (code, params = {}) => {
    const { min, max, value, allowed } = params
    const ofRange = `${code}_range`
    const key = typeof min === 'number' && min > 0 && isKnown(ofRange) ? ofRange : code
    if (!isKnown(key)) return undefined
    return t(`problem.reason.${key}`, {
      min,
      max,
      value,
      allowed: Array.isArray(allowed) ? allowed.join(', ') : undefined,
    })
  }
}
