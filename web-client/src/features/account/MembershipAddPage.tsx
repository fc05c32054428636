import { NativeSelect, SimpleGrid } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { RecordForm } from '@/form/RecordForm'
import { found, optional, required } from '@/form/rules'
import { useApiForm } from '@/form/useApiForm'
import { useSaved } from '@/form/useSaved'
import { dayIn } from '@/lib/dates'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { TextLink } from '@/lib/links/TextLink'
import { oneOf } from '@/lib/searchParams'
import { DateField } from '@/ui/DateField'
import { PageLayout } from '@/ui/PageLayout'
import { grantRole, userDetail } from './queries'
import { personalRoles, placeOf } from './roles'

const route = getRouteApi('/_app/users/$userId/memberships/new')

export function MembershipAddPage() {
  const { userId } = route.useParams()
  const { data: user } = useSuspenseQuery(userDetail(userId))
  const { schools, district } = useMe()
  const navigate = route.useNavigate()
  const saved = useSaved('/users')
  const { t } = useTranslation(['account', 'form'])
  const toUser = { to: '/users/$userId', params: { userId } } as const
  const state = useApiForm({
    initialValues: {
      role: '',
      schoolId: schools.length === 1 ? (schools[0]?.id ?? '') : '',
      validFrom: dayIn(district.timeZone, new Date()),
      validUntil: '',
    },
    validate: ({ role, schoolId, validFrom, validUntil }) =>
      found({
        role: required(role, t('form:required')),
        schoolId: placeFor(role) === 'school' ? required(schoolId, t('form:required')) : undefined,
        validUntil: validUntil && validUntil < validFrom ? t('membership.endsTooSoon') : undefined,
      }),
    send: ({ role, schoolId, validFrom, validUntil }, key) =>
      grantRole(
        userId,
        {
          role: oneOf(role, personalRoles) ?? 'STUDENT_PARTICIPANT',
          schoolId: placeFor(role) === 'district' ? undefined : optional(schoolId),
          validFrom: optional(validFrom),
          validUntil: optional(validUntil),
        },
        key,
      ),
    onSaved: async () => {
      await saved(t('membership.added'))
      await navigate(toUser)
    },
  })
  const { form } = state
  const field = form.getInputProps
  const [role, setRole] = useState('')
  form.watch('role', ({ value }) => setRole(value))
  const place = placeFor(role)

  return (
    <PageLayout
      narrow
      title={t('membership.addTo', { name: user.displayName })}
      back={<TextLink {...toUser}>{user.displayName}</TextLink>}
    >
      <RecordForm
        state={state}
        submitLabel={t('membership.add')}
        cancel={
          <ButtonLink {...toUser} variant="default">
            {t('form:cancel')}
          </ButtonLink>
        }
      >
        <NativeSelect
          label={t('user.role')}
          required
          data={[
            { value: '', label: t('membership.chooseRole') },
            ...personalRoles.map((value) => ({ value, label: t(`role.${value}`) })),
          ]}
          {...field('role')}
        />
        {place !== 'district' && (
          <NativeSelect
            label={t('membership.school')}
            required={place === 'school'}
            data={[
              { value: '', label: t(place === 'either' ? 'membership.district' : 'membership.chooseSchool') },
              ...schools.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...field('schoolId')}
          />
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateField label={t('membership.validFrom')} {...field('validFrom')} />
          <DateField
            label={t('membership.validUntil')}
            description={t('membership.validUntilHelp')}
            {...field('validUntil')}
          />
        </SimpleGrid>
      </RecordForm>
    </PageLayout>
  )
}

function placeFor(role: string) {
  return placeOf(oneOf(role, personalRoles) ?? 'STUDENT_PARTICIPANT')
}
