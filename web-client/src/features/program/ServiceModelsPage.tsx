import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RecordForm } from '@/form/RecordForm'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { PageLayout } from '@/ui/PageLayout'
import { programDetail, programModels, replaceServiceModels, serviceModels } from './queries'
import { ServiceModelFields } from './ServiceModelFields'
import styles from './ServiceModelsPage.module.css'
import { offeredOf, sendOffered } from './serviceModelValues'

const route = getRouteApi('/_app/programs/$programId/service-models')

/** Which of the ten ways of peer support a program offers, and how. */
export function ServiceModelsPage() {
  const { programId } = route.useParams()
  const { data: program } = useSuspenseQuery(programDetail(programId))
  const { data: offered } = useSuspenseQuery(programModels(programId))
  const { data: models } = useSuspenseQuery(serviceModels())
  const navigate = route.useNavigate()
  const saved = useSaved('/programs', '/today')
  const { t } = useTranslation(['program', 'form'])
  const toProgram = { to: '/programs/$programId', params: { programId } } as const
  const state = useApiForm({
    initialValues: { models: models.map((model) => offeredOf(model, offered.models)) },
    send: ({ models: wanted }) =>
      sendOffered(wanted, (body) =>
        replaceServiceModels({ id: programId, version: offered.version }, { models: body }),
      ),
    onSaved: async () => {
      await saved(t('models.saved'))
      await navigate(toProgram)
    },
  })

  return (
    <PageLayout
      title={t('models.title')}
      subtitle={t('models.intro')}
      back={<TextLink {...toProgram}>{program.name}</TextLink>}
    >
      <RecordForm
        state={state}
        submitLabel={t('models.save')}
        cancel={
          <ButtonLink {...toProgram} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <ul className={styles.list} aria-label={t('models.title')}>
          {models.map((model, index) => (
            <ServiceModelFields key={model.code} model={model} index={index} state={state} />
          ))}
        </ul>
      </RecordForm>
    </PageLayout>
  )
}
