import { getRouteApi } from '@tanstack/react-router'
import { NextStepCyclePage } from './NextStepCyclePage'
import { NextStepOfCycle } from './NextStepOfCycle'

const route = getRouteApi('/_app/next-steps/new')

/** First the cycle, where the address does not say it. */
export function NextStepCreatePage() {
  const { cycle } = route.useSearch()
  return cycle ? <NextStepOfCycle cycleId={cycle} /> : <NextStepCyclePage />
}
