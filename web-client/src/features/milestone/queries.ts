import { api, client, idempotent, ifMatch } from '@/api/client'
import type { Schema } from '@/api/contract'
import { PAGE_SIZE } from '@/lib/pageSize'
import type { CycleListSearch } from './cycleListSearch'
import type { NextStepListSearch } from './nextStepListSearch'

type Cycle = Schema<'MilestoneCycleView'>
type Step = Schema<'NextStepView'>

export const rubrics = () => api.queryOptions('get', '/milestone-rubrics')

export const newestGuide = (component: string) =>
  api.queryOptions('get', '/milestone-rubrics/{component}', { params: { path: { component } } })

/** An edition never changes, so it is fetched once. */
export const guideEdition = (component: string, edition: number) =>
  api.queryOptions(
    'get',
    '/milestone-rubrics/{component}/editions/{edition}',
    { params: { path: { component, edition } } },
    { staleTime: Number.POSITIVE_INFINITY },
  )

export const cycleList = (search: CycleListSearch) =>
  api.queryOptions('get', '/milestone-cycles', { params: { query: cycleListQuery(search) } })

/** As the server calls the filters that stand in the address. */
export function cycleListQuery({ offset, school, status, track }: CycleListSearch) {
  return { limit: PAGE_SIZE, offset, schoolId: school, status, track }
}

export const milestoneCycle = (id: string) =>
  api.queryOptions('get', '/milestone-cycles/{id}', { params: { path: { id } } })

export const heatMap = (id: string) =>
  api.queryOptions('get', '/milestone-cycles/{id}/heat-map', { params: { path: { id } } })

export const ratings = (id: string) =>
  api.queryOptions('get', '/milestone-cycles/{id}/ratings', { params: { path: { id } } })

/** Who can rate and own next steps; without a school, in the district's cycle. */
export const milestoneStaff = (schoolId: string | undefined) =>
  api.queryOptions('get', '/milestone-cycles/staff', { params: { query: { schoolId } } })

/** Who can lead a cycle of this school, or of the district. */
export const milestoneLeaders = (schoolId: string | undefined) =>
  api.queryOptions('get', '/milestone-cycles/staff', { params: { query: { schoolId, leading: true } } })

export async function startCycle(body: Schema<'MilestoneCycleInput'>, key: string) {
  const { data } = await client.POST('/milestone-cycles', { body, headers: idempotent(key) })
  return data
}

const ofCycle = ({ id, version }: Cycle) => ({ params: { path: { id } }, headers: ifMatch(version) })

export async function changeCycle(cycle: Cycle, body: Schema<'MilestoneCycleChange'>) {
  const { data } = await client.PUT('/milestone-cycles/{id}', { ...ofCycle(cycle), body })
  return data
}

export async function closeCycle(cycle: Cycle) {
  const { data } = await client.POST('/milestone-cycles/{id}/closing', ofCycle(cycle))
  return data
}

export async function fetchRating(cycleId: string, actionId: string) {
  const { data } = await client.GET('/milestone-cycles/{id}/ratings/{actionId}', {
    params: { path: { id: cycleId, actionId } },
  })
  return data
}

export async function rateAction(
  cycleId: string,
  { actionId, version }: Schema<'RatingView'>,
  body: Schema<'RatingInput'>,
) {
  const { data } = await client.PUT('/milestone-cycles/{id}/ratings/{actionId}', {
    params: { path: { id: cycleId, actionId } },
    headers: ifMatch(version),
    body,
  })
  return data
}

export async function celebrate(cycleId: string, body: Schema<'CelebrationInput'>, key: string) {
  const { data } = await client.POST('/milestone-cycles/{id}/celebrations', {
    params: { path: { id: cycleId } },
    body,
    headers: idempotent(key),
  })
  return data
}

export async function takeCelebrationBack(cycleId: string, celebrationId: string) {
  await client.DELETE('/milestone-cycles/{id}/celebrations/{celebrationId}', {
    params: { path: { id: cycleId, celebrationId } },
  })
}

export const nextStepList = (search: NextStepListSearch) =>
  api.queryOptions('get', '/next-steps', { params: { query: nextStepListQuery(search) } })

export function nextStepListQuery({ offset, school, state, mine, cycle, from, until }: NextStepListSearch) {
  return {
    limit: PAGE_SIZE,
    offset,
    schoolId: school,
    state: state === 'ALL' ? undefined : state,
    open: state ? undefined : true,
    mine,
    cycleId: cycle,
    from,
    until,
  }
}

/** All of a month, as far as a page goes. */
export const nextStepsBetween = (from: string, until: string, search: NextStepListSearch) =>
  api.queryOptions('get', '/next-steps', {
    params: { query: { ...nextStepListQuery(search), limit: 100, offset: undefined, from, until } },
  })

export const nextStepsOf = (cycleId: string) =>
  api.queryOptions('get', '/next-steps', { params: { query: { cycleId, limit: 100 } } })

export const nextStep = (id: string) =>
  api.queryOptions('get', '/next-steps/{id}', { params: { path: { id } } })

export async function planNextStep(body: Schema<'NextStepInput'>, key: string) {
  const { data } = await client.POST('/next-steps', { body, headers: idempotent(key) })
  return data
}

const ofStep = ({ id, version }: Step) => ({ params: { path: { id } }, headers: ifMatch(version) })

export async function changeNextStep(step: Step, body: Schema<'NextStepChange'>) {
  const { data } = await client.PUT('/next-steps/{id}', { ...ofStep(step), body })
  return data
}

export async function moveNextStep(step: Step, state: Schema<'NextStepState'>) {
  const { data } = await client.PUT('/next-steps/{id}/state', { ...ofStep(step), body: { state } })
  return data
}
