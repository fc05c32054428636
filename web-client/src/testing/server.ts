import { setupServer } from 'msw/node'

/** The network of the unit tests: a test says which answers it needs, and any other request fails it. */
export const server = setupServer()
