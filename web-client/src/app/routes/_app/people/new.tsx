import { createFileRoute } from '@tanstack/react-router'
import type { Schema } from '@/api/contract'
import { PersonCreatePage } from '@/features/organization/PersonCreatePage'
import { personKinds } from '@/features/organization/peopleSearch'
import { oneOf } from '@/lib/searchParams'
import { requires } from '../../../requires'

interface NewPersonSearch {
  readonly kind?: Schema<'PersonKind'>
}

export const Route = createFileRoute('/_app/people/new')({
  validateSearch: (search): NewPersonSearch => ({ kind: oneOf(search['kind'], personKinds) }),
  beforeLoad: requires('person:write'),
  component: PersonCreatePage,
})
