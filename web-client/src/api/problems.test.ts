import { describe, expect, it } from 'vitest'
import { fieldErrors, problemOfResponse, slugOf } from './problems'

describe('a problem', () => {
  it('names our fields by its pointers', () => {
    const errors = [
      { pointer: '/name', code: 'taken', message: 'Another school has this name.' },
      { pointer: '/address/city', code: 'required', message: 'Which city?' },
    ]
    expect(
      fieldErrors({ type: '/problems/conflict', title: '', status: 409, errors }, ({ message }) => message),
    ).toEqual({
      name: 'Another school has this name.',
      'address.city': 'Which city?',
    })
  })

  it('is known by its slug', () => {
    expect(slugOf({ type: '/problems/not-found', title: '', status: 404 })).toBe('not-found')
  })

  it("keeps the status of a proxy's HTML page", async () => {
    const { problem } = await problemOfResponse(new Response('<h1>Bad gateway</h1>', { status: 502 }))
    expect(problem.status).toBe(502)
  })
})
