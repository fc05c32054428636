import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

/** The network of the unit tests: a test says which answers it needs, and any other request fails it. */
export const server = setupServer(
  // The navigation counts what waits; a test that is about it says its own.
  http.get('*/api/v1/today', () => HttpResponse.json({ items: [], counts: {} })),
)
