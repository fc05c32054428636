import type { Schema } from '@/api/contract'
import { withMovedPointers } from '@/form/withMovedPointers'

/** One of the ten, as the form holds it; those that are not offered keep their place. */
export interface OfferedModel {
  modelCode: string
  offered: boolean
  tier: string
  informalAllowed: boolean
  dropInAllowed: boolean
}

export interface ServiceModelValues {
  models: OfferedModel[]
}

export function offeredOf(
  model: Schema<'ServiceModel'>,
  offered: readonly Schema<'ProgramModelView'>[],
): OfferedModel {
  const own = offered.find(({ modelCode }) => modelCode === model.code)
  return {
    modelCode: model.code,
    offered: own !== undefined,
    tier: String(own?.tier ?? model.tier),
    informalAllowed: own?.informalAllowed ?? model.informalAllowed,
    dropInAllowed: own?.dropInAllowed ?? model.dropInAllowed,
  }
}

/** Sends only what is offered; a problem comes back to the place that the model has in the form. */
export function sendOffered<Result>(
  models: readonly OfferedModel[],
  send: (models: Schema<'ProgramModelInput'>[]) => Promise<Result>,
): Promise<Result> {
  const places = models.flatMap((model, place) => (model.offered ? [place] : []))
  const body = models
    .filter(({ offered }) => offered)
    .map(({ offered: _, tier, ...model }) => ({ ...model, tier: Number(tier) }))
  return withMovedPointers('models', places, () => send(body))
}
