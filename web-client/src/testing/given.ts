import { HttpResponse, http } from 'msw'
import type { Schema } from '@/api/contract'
import type { Problem } from '@/api/problems'

const base = '*/api/v1'

/** Answers by meaning, typed by the contract. */
export const given = {
  signedIn: (me: Partial<Schema<'MeView'>> = {}) => [
    http.post(`${base}/auth/refresh`, () =>
      HttpResponse.json({ accessToken: 'token', tokenType: 'Bearer', expiresIn: 600 }),
    ),
    http.get(`${base}/me`, () => HttpResponse.json({ ...coordinator, ...me })),
  ],

  get: (path: string, body: object) => http.get(base + path, () => HttpResponse.json(body)),

  problem: (method: 'get' | 'post' | 'put', path: string, problem: Partial<Problem>) =>
    http[method](base + path, () =>
      HttpResponse.json(
        { type: '/problems/internal', title: 'Something went wrong on our side', status: 500, ...problem },
        { status: problem.status ?? 500, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),

  page: <Row>(...items: Row[]) => ({ items, total: items.length, limit: 25, offset: 0 }),
}

const coordinator: Schema<'MeView'> = {
  account: { id: 'a1', login: 'rosa', displayName: 'Rosa Lindqvist' },
  district: {
    id: 'd1',
    code: 'cedar',
    name: 'Cedar District',
    timeZone: 'America/Los_Angeles',
    demo: false,
  },
  memberships: [{ role: 'PROGRAM_COORDINATOR', schoolId: 's1' }],
  schools: [{ id: 's1', name: 'Cedar Ridge High', timeZone: 'America/Los_Angeles' }],
  permissions: [],
}
