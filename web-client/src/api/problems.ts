/** RFC 9457 with the members that this server adds; the contract can only say that there may be more. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  /** Why in this case: a stable code. */
  readonly reason?: string
  readonly requestId?: string
  readonly errors?: readonly FieldProblem[]
}

/** What is wrong with one field: a JSON pointer into the body, a stable code, a sentence and what it names. */
export interface FieldProblem {
  readonly pointer: string
  readonly code: string
  readonly message: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** The one thing that a failed call throws, whether the server answered or not. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

const NO_ANSWER: Problem = { type: '/problems/no-answer', title: 'No answer from the server', status: 0 }
const UNEXPECTED: Problem = { type: '/problems/unexpected', title: 'Something went wrong', status: 500 }

export function noAnswer(): ProblemError {
  return new ProblemError(NO_ANSWER)
}

/** Reads the problem of an answer; a proxy's HTML page still becomes a problem with its status. */
export async function problemOfResponse(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined)
  return new ProblemError(
    isProblem(body)
      ? body
      : { ...UNEXPECTED, status: response.status, title: response.statusText || UNEXPECTED.title },
  )
}

export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : UNEXPECTED
}

/** `/problems/not-found` → `not-found`, the key of our own sentence for it. */
export function slugOf(problem: Problem): string {
  return problem.type.slice(problem.type.lastIndexOf('/') + 1)
}

/** `/address/city` → `address.city`, the way Mantine forms name their fields. */
export function fieldErrors(problem: Problem, say: (field: FieldProblem) => string): Record<string, string> {
  return Object.fromEntries(
    (problem.errors ?? []).map((field) => [
      field.pointer.replace(/^\//, '').replaceAll('/', '.'),
      say(field),
    ]),
  )
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'type' in body &&
    typeof body.type === 'string' &&
    'title' in body &&
    typeof body.title === 'string' &&
    'status' in body &&
    typeof body.status === 'number'
  )
}
