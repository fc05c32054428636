/** The steps that need more than a tap; the open one stands in the address. */
export const formSteps = ['decline', 'close', 'hand-on', 'hand-over'] as const

export type FormStep = (typeof formSteps)[number]
