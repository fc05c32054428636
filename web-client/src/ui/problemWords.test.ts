import { describe, expect, it } from 'vitest'
import { inContract } from '@/testing/contract'
import en from './en.json'
import es from './es.json'

describe.each([
  ['en', en],
  ['es', es],
])('in %s', (_, { problem }) => {
  it('every problem that the server can send has words', () => {
    const ofServer = Object.keys(problem.known).filter((code) => !ownProblems.includes(code))
    expect(ofServer.sort()).toEqual([...inContract.values('Problem', 'code')].sort())
  })

  it('every reason that the server can give has words', () => {
    const reasons = Object.keys(problem.reason).filter((code) => !code.endsWith('_range'))
    expect(reasons.sort()).toEqual([...inContract.values('ProblemReason')].sort())
  })
})

/** Where no answer came, or none that can be read. */
const ownProblems = ['no-answer', 'unexpected']
