import type { components } from './schema'

/** `Schema<'SchoolRow'>`: a type of the contract by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
