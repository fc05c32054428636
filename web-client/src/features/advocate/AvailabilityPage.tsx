import { Button, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hasRole } from '@/api/can'
import { useMe } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { Icon } from '@/ui/Icon'
import { PageLayout } from '@/ui/PageLayout'
import { type AvailabilityValues, inputOf, newSlot, valuesOf } from './availabilityValues'
import { advocateDetail, availability, updateAvailability } from './queries'
import { SlotFields } from './SlotFields'

const route = getRouteApi('/_app/peer-advocates/$advocateId/availability')

/** The week in which an advocate can be met, said by the advocate or the coordinator. */
export function AvailabilityPage() {
  const { advocateId } = route.useParams()
  const { data: advocate } = useSuspenseQuery(advocateDetail(advocateId))
  const { data } = useSuspenseQuery(availability(advocateId))
  const me = useMe()
  const navigate = route.useNavigate()
  const saved = useSaved('/peer-advocates')
  const { t } = useTranslation(['advocate', 'form'])
  const own = hasRole(me, 'PEER_ADVOCATE')
  const leave = () =>
    own
      ? navigate({ to: '/my-readiness' })
      : navigate({ to: '/peer-advocates/$advocateId', params: { advocateId } })
  const state = useApiForm<AvailabilityValues, unknown>({
    initialValues: { slots: data.slots.map(valuesOf) },
    send: ({ slots }) =>
      updateAvailability({ id: advocateId, version: data.version }, { slots: slots.map(inputOf) }),
    onSaved: async () => {
      await saved(t('availability.saved'))
      await leave()
    },
  })
  const { form } = state
  const { slots } = form.getValues()

  return (
    <PageLayout
      narrow
      title={t('availability.title')}
      subtitle={t('availability.intro')}
      back={
        own ? (
          <TextLink to="/my-readiness">{t('readiness.mine')}</TextLink>
        ) : (
          <TextLink to="/peer-advocates/$advocateId" params={{ advocateId }}>
            {advocate.name}
          </TextLink>
        )
      }
    >
      <RecordForm
        state={state}
        submitLabel={t('availability.save')}
        cancel={
          own ? (
            <ButtonLink to="/my-readiness" variant="default">
              {t('form:cancel')}
            </ButtonLink>
          ) : (
            <ButtonLink to="/peer-advocates/$advocateId" params={{ advocateId }} variant="default">
              {t('form:cancel')}
            </ButtonLink>
          )
        }
      >
        {slots.length === 0 && <Text c="dimmed">{t('availability.empty')}</Text>}
        {slots.map((slot, index) => (
          <SlotFields
            key={slot.key}
            index={index}
            form={form}
            languages={advocate.languages}
            onRemove={() => form.removeListItem('slots', index)}
          />
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="plus" />}
            onClick={() => form.insertListItem('slots', newSlot())}
          >
            {t('availability.add')}
          </Button>
        </div>
      </RecordForm>
    </PageLayout>
  )
}
