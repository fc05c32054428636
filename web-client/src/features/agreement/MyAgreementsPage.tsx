import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Schema } from '@/api/contract'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { CheckRows } from '@/ui/CheckRows'
import { EmptyState } from '@/ui/EmptyState'
import { PageLayout } from '@/ui/PageLayout'
import { agreementsOf, currentTemplates } from './queries'
import { SignedAgreements } from './SignedAgreements'

const route = getRouteApi('/_app/my-agreements/')

/** An advocate's own agreements: what to sign, what is signed, what is still awaited. */
export function MyAgreementsPage() {
  const { own } = route.useLoaderData()
  const { t } = useTranslation('agreement')
  return (
    <PageLayout narrow title={t('mine.title')} subtitle={t('mine.intro')}>
      {own ? <Agreements own={own} /> : <EmptyState title={t('mine.notOnRoster')} />}
    </PageLayout>
  )
}

function Agreements({ own }: { readonly own: Schema<'PeerAdvocateRow'> }) {
  const { data: templates } = useSuspenseQuery(currentTemplates(own.schoolId))
  const { data: signed } = useSuspenseQuery(agreementsOf(own.id))
  const { t } = useTranslation('agreement')
  // A signature that is about to lapse is one on an earlier edition.
  const isSigned = ({ kind }: Schema<'AgreementTemplateRow'>) =>
    signed.items.some((one) => one.kind === kind && one.state !== 'SUPERSEDED' && !one.lapsesOn)

  return (
    <>
      <Card title={t('mine.toSign')}>
        {templates.items.length === 0 ? (
          <EmptyState title={t('mine.nothing')} />
        ) : (
          <CheckRows label={t('mine.toSign')}>
            {templates.items.map((template) => {
              const done = isSigned(template)
              return (
                <CheckRow
                  key={template.id}
                  met={done}
                  title={t(`kind.${template.kind}`)}
                  detail={t('edition.number', { edition: template.edition })}
                  status={t(done ? 'mine.done' : 'mine.open')}
                  action={
                    !done && (
                      <ButtonLink
                        to="/my-agreements/$templateId"
                        params={{ templateId: template.id }}
                        mt="xs"
                      >
                        {t('sign.open')}
                      </ButtonLink>
                    )
                  }
                />
              )
            })}
          </CheckRows>
        )}
      </Card>
      <Card title={t('mine.signed')}>
        <SignedAgreements label={t('mine.signed')} items={signed.items} empty={t('mine.none')} />
      </Card>
    </>
  )
}
