import { useTranslation } from 'react-i18next'
import { ButtonLink } from './ButtonLink'

export interface AccessLogLinkProps {
  readonly subjectId: string
}

/** Who changed, read or was refused this one record. For those with `audit:read`; the page asks `can(me, 'audit:read')`. */
export function AccessLogLink({ subjectId }: AccessLogLinkProps) {
  const { t } = useTranslation('audit')
  return (
    <ButtonLink to="/audit-entries" search={{ subjectId }} variant="default">
      {t('accessLog')}
    </ButtonLink>
  )
}
