import { readFileSync } from 'node:fs'
import yaml from 'js-yaml'

const contract = yaml.load(readFileSync('../openapi/openapi.yaml', 'utf8'), { schema: yaml.JSON_SCHEMA })

/** The committed contract, for tests that hold the client's words to what the server can send. */
export const inContract = {
  /** The values of an enumeration: of a schema, or of a property below it. */
  values(schema: string, ...properties: readonly string[]): readonly string[] {
    const path = properties.flatMap((property) => ['properties', property])
    const values = at(contract, 'components', 'schemas', schema, ...path, 'enum')
    if (!Array.isArray(values)) throw new Error(`The contract lists no values for ${schema}`)
    return values.map(String)
  },

  paths(): readonly string[] {
    return entries(at(contract, 'paths')).map(([path]) => path.replace('/api/v1', ''))
  },

  /** What every operation says of itself under this name: `operationId`, `x-permission`. */
  ofOperations(name: string): readonly string[] {
    return entries(at(contract, 'paths'))
      .flatMap(([, path]) => entries(path).map(([, operation]) => at(operation, name)))
      .filter((value) => typeof value === 'string')
  },
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((parent, name) => entries(parent).find(([own]) => own === name)?.[1], value)
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
