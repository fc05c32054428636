import { Button } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { useSaved } from '@/form/useSaved'
import { formatDay, formatInstant } from '@/lib/dates'
import { TextLink } from '@/lib/links/TextLink'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { PageLayout } from '@/ui/PageLayout'
import { ProblemAlert } from '@/ui/ProblemAlert'
import styles from './AgreementDetailPage.module.css'
import { AgreementStateBadge } from './AgreementStateBadge'
import { AgreementWords } from './AgreementWords'
import { agreementDetail, countersign } from './queries'

const route = getRouteApi('/_app/agreements/$agreementId')

/** A signed agreement, word for word, as it can be printed and kept. */
export function AgreementDetailPage() {
  const { agreementId } = route.useParams()
  const { data: agreement } = useSuspenseQuery(agreementDetail(agreementId))
  const me = useMe()
  const saved = useSaved('/confidentiality-agreements', '/peer-advocates', '/today')
  const { t, i18n } = useTranslation('agreement')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => countersign(agreement),
    onSuccess: () => saved(t('countersign.done', { name: agreement.advocate })),
  })
  const at = (instant: string | undefined) =>
    instant && formatInstant(instant, me.district.timeZone, i18n.language)

  return (
    <PageLayout
      narrow
      title={t('signedBy', { name: agreement.advocate })}
      subtitle={t('edition.of', { kind: t(`kind.${agreement.kind}`), edition: agreement.edition })}
      back={
        can(me, 'agreement:sign') ? (
          <TextLink to="/my-agreements">{t('mine.title')}</TextLink>
        ) : (
          <TextLink to="/agreements">{t('list.title')}</TextLink>
        )
      }
      actions={
        <>
          <Button variant="default" onClick={() => window.print()}>
            {t('print')}
          </Button>
          {can(me, 'agreement:countersign') && agreement.state === 'AWAITING_COUNTERSIGNATURE' && (
            <Button loading={isPending} onClick={() => mutate()}>
              {t('countersign.label')}
            </Button>
          )}
        </>
      }
    >
      {error && <ProblemAlert error={error} />}
      <AgreementWords words={agreement} />
      <Card title={t('signatures')} aside={<AgreementStateBadge state={agreement.state} />}>
        <Facts
          facts={[
            [
              t('signedName'),
              <span key="name" className={styles.name}>
                {agreement.signedName}
              </span>,
            ],
            [t('signedAt'), at(agreement.signedAt)],
            [t('countersignedBy'), agreement.countersignedBy],
            [t('countersignedAt'), at(agreement.countersignedAt)],
            ...(agreement.lapsesOn
              ? [[t('lapsesOn'), formatDay(agreement.lapsesOn, i18n.language)] as const]
              : []),
            [
              t('textHash'),
              <code key="hash" className={styles.hash}>
                {agreement.textHash}
              </code>,
            ],
          ]}
        />
      </Card>
    </PageLayout>
  )
}
