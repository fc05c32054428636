import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { remembered } from '@/lib/remembered'
import { server } from '@/testing/server'

const refresh = '*/api/v1/auth/refresh'
const access = (accessToken: string) =>
  HttpResponse.json({ accessToken, tokenType: 'Bearer', expiresIn: 600 })
const refused = () =>
  HttpResponse.json({ type: '/problems/unauthenticated', title: '', status: 401 }, { status: 401 })
const me = ({ request }: { request: Request }) =>
  request.headers.get('Authorization') === 'Bearer new' ? HttpResponse.json({ account: {} }) : refused()

/** Each test is a page load of its own: the token lives in the module. */
async function load() {
  vi.resetModules()
  const { session } = await import('./session')
  const { client } = await import('./client')
  return { session, client }
}

describe('the session', () => {
  beforeEach(() => remembered.setSignedIn(true))

  it('asks for nothing on a device that never signed in', async () => {
    remembered.setSignedIn(false)
    const { session } = await load()
    await session.start()
    expect(session.state()).toBe('anonymous')
  })

  it('goes on after a reload, and never stores the token', async () => {
    server.use(http.post(refresh, () => access('new')))
    const { session } = await load()
    await session.start()
    expect(session.token()).toBe('new')
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('new')
  })

  it('stays signed in when the server is out of reach, and asks again', async () => {
    server.use(http.post(refresh, () => HttpResponse.error()))
    const { session } = await load()
    await expect(session.start()).rejects.toMatchObject({ problem: { type: '/problems/no-answer' } })
    expect([session.state(), remembered.signedIn()]).toEqual(['unknown', true])
    server.use(http.post(refresh, () => access('new')))
    await session.start()
    expect(session.token()).toBe('new')
  })

  it('forgets only after the server has said no', async () => {
    server.use(http.post(refresh, refused))
    const { session } = await load()
    await session.start()
    expect([session.state(), remembered.signedIn()]).toEqual(['anonymous', false])
  })

  it('shows why a call failed when the renewal failed, without asking for the password', async () => {
    const resting = () =>
      HttpResponse.json({ type: '/problems/unavailable', title: '', status: 503 }, { status: 503 })
    server.use(http.post(refresh, resting), http.get('*/api/v1/me', refused))
    const { session, client } = await load()
    session.accept({ accessToken: 'old', tokenType: 'Bearer', expiresIn: 1 })
    await expect(client.GET('/me')).rejects.toMatchObject({ problem: { status: 503 } })
    expect(session.state()).toBe('signedIn')
  })

  it('refreshes once for many refused calls and repeats them', async () => {
    let refreshes = 0
    server.use(
      http.post(refresh, () => {
        refreshes += 1
        return access('new')
      }),
      http.get('*/api/v1/me', me),
    )
    const { session, client } = await load()
    session.accept({ accessToken: 'old', tokenType: 'Bearer', expiresIn: 1 })
    const answers = await Promise.all([client.GET('/me'), client.GET('/me'), client.GET('/me')])
    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200])
    expect(refreshes).toBe(1)
  })

  it('waits for a new sign-in and then sends the same body again', async () => {
    const bodies: unknown[] = []
    server.use(
      http.post(refresh, refused),
      http.post('*/api/v1/auth/sign-in', () => access('new')),
      http.post('*/api/v1/schools', async ({ request }) => {
        if (request.headers.get('Authorization') !== 'Bearer new') return refused()
        bodies.push(await request.json())
        return HttpResponse.json({}, { status: 201 })
      }),
    )
    const { session, client } = await load()
    session.accept({ accessToken: 'old', tokenType: 'Bearer', expiresIn: 1 })
    const body = { name: 'Cedar', timeZone: 'America/Los_Angeles', active: true }
    const saved = client.POST('/schools', { body })
    await vi.waitFor(() => expect(session.state()).toBe('expired'))
    await session.signIn({ district: 'cedar', login: 'rosa', password: 'pw' })
    expect((await saved).response.status).toBe(201)
    expect(bodies).toEqual([body])
  })

  it('forgets everything at sign-out', async () => {
    server.use(http.post('*/api/v1/auth/sign-out', () => new HttpResponse(null, { status: 204 })))
    const { session } = await load()
    session.accept({ accessToken: 'old', tokenType: 'Bearer', expiresIn: 1 })
    await session.signOut()
    expect([session.state(), session.token(), remembered.signedIn()]).toEqual(['anonymous', undefined, false])
  })
})
