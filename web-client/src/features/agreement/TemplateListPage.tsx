import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { can } from '@/api/can'
import { useMe } from '@/api/me'
import { formatInstant } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { DataList } from '@/ui/DataList'
import { EmptyState } from '@/ui/EmptyState'
import { FilterBar } from '@/ui/FilterBar'
import { FilterSelect } from '@/ui/FilterSelect'
import { PageLayout } from '@/ui/PageLayout'
import { Pager } from '@/ui/Pager'
import { agreementKinds, type TemplateListSearch, templateStatuses } from './agreementSearch'
import { templateList } from './queries'
import { TemplateStatusBadge } from './TemplateStatusBadge'

const route = getRouteApi('/_app/agreement-templates/')

export function TemplateListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: page } = useSuspenseQuery(templateList(search))
  const me = useMe()
  const { t, i18n } = useTranslation('agreement')
  const { kind, status } = search
  const add = can(me, 'agreement-template:write') && (
    <ButtonLink to="/agreement-templates/new">{t('template.add')}</ButtonLink>
  )
  const narrow = (change: Partial<TemplateListSearch>) =>
    navigate({ search: (current) => ({ ...current, offset: undefined, ...change }) })

  return (
    <PageLayout title={t('template.list.title')} subtitle={t('template.list.intro')} actions={add}>
      <FilterBar values={[kind, status]} onClear={() => narrow({ kind: undefined, status: undefined })}>
        <FilterSelect
          label={t('kind.title')}
          value={kind}
          options={agreementKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(value) => narrow({ kind: value })}
        />
        <FilterSelect
          label={t('template.status.title')}
          value={status}
          options={templateStatuses.map((value) => ({ value, label: t(`template.status.${value}`) }))}
          onChange={(value) => narrow({ status: value })}
        />
      </FilterBar>
      <DataList
        label={t('template.list.title')}
        items={page.items}
        columns={{
          title: t('template.title'),
          meta: [t('kind.title'), t('edition.title'), t('template.for'), t('template.publishedAt')],
          badge: t('template.status.title'),
        }}
        row={(template) => ({
          id: template.id,
          title: template.title ?? t(`kind.${template.kind}`),
          link: (title) => (
            <Link to="/agreement-templates/$templateId" params={{ templateId: template.id }}>
              {title}
            </Link>
          ),
          meta: [
            t(`kind.${template.kind}`),
            template.edition,
            template.school ?? t('template.district'),
            template.publishedAt && formatInstant(template.publishedAt, me.district.timeZone, i18n.language),
          ],
          badge: <TemplateStatusBadge status={template.status} />,
        })}
        empty={<EmptyState title={t(kind || status ? 'list.none' : 'template.list.empty')} action={add} />}
      />
      <Pager page={page} onOffset={(offset) => narrow({ offset })} />
    </PageLayout>
  )
}
