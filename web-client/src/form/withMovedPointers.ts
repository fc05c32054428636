import { ProblemError } from '@/api/problems'

/**
 * A form shows more rows than it sends. Problems name the row that was sent; this leads them to the row that is shown.
 *
 * @param places for each row that is sent, its place in the form
 */
export async function withMovedPointers<Result>(
  list: string,
  places: readonly number[],
  send: () => Promise<Result>,
): Promise<Result> {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { problem } = error
    const row = new RegExp(`^/${list}/(\\d+)`)
    throw new ProblemError({
      ...problem,
      errors: problem.errors?.map((field) => ({
        ...field,
        pointer: field.pointer.replace(row, (_, sent) => `/${list}/${places[Number(sent)] ?? sent}`),
      })),
    })
  }
}
