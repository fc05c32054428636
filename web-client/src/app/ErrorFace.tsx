import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { problemOf } from '@/api/problems'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { ForbiddenFace } from '@/ui/ForbiddenFace'
import { PageLayout } from '@/ui/PageLayout'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { NotFound } from './NotFound'

/** What a page shows when its data did not come. */
export function ErrorFace({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const { t } = useTranslation('app')

  switch (problemOf(error).status) {
    case 403:
      return <ForbiddenFace home={<ButtonLink to="/">{t('home')}</ButtonLink>} />
    case 404:
      return <NotFound />
    default:
      return (
        <PageLayout narrow title={t('failed')}>
          <ProblemAlert
            error={error}
            onRetry={() => {
              queries.reset()
              reset()
              router.invalidate()
            }}
          />
        </PageLayout>
      )
  }
}
