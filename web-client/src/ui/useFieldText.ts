import type { FieldProblem } from '@/api/problems'
import { useReasonText } from './useReasonText'

/** What is wrong with a field in the reader's language, else in the server's words. */
export function useFieldText(): (field: FieldProblem) => string {
  const reasonText = useReasonText()
  return ({ code, message, params }) => reasonText(code, params) ?? message
}
