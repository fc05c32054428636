// Writes the types of the contract. CONTRACT names another file than the repository's own.
import { readFileSync, writeFileSync } from 'node:fs'
import yaml from 'js-yaml'
import openapiTypescript, { astToString } from 'openapi-typescript'

const PREFIX = '/api/v1'
const contractFile = process.env.CONTRACT ?? '../openapi/openapi.yaml'

const contract = yaml.load(readFileSync(contractFile, 'utf8'), { schema: yaml.JSON_SCHEMA })

// The client's base address carries the prefix already.
contract.paths = Object.fromEntries(
  Object.entries(contract.paths).map(([path, operations]) => [path.replace(PREFIX, ''), operations]),
)

// Every refusal has the same shape, so the contract does not repeat it at each operation.
for (const operation of Object.values(contract.paths).flatMap(Object.values)) {
  operation.responses.default ??= {
    description: 'Problem',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

// `ifMatch` and `idempotent` in api/client send these; every call would have to repeat them as parameters otherwise.
const sentByTheClient = ['#/components/parameters/IfMatch', '#/components/parameters/IdempotencyKey']
for (const operations of Object.values(contract.paths)) {
  for (const operation of Object.values(operations)) {
    operation.parameters = operation.parameters?.filter(({ $ref }) => !sentByTheClient.includes($ref))
    // Lists are also there as CSV, which `downloadCsv` asks for by itself.
    for (const { content } of Object.values(operation.responses)) delete content?.['text/csv']
  }
}

writeFileSync('src/api/schema.d.ts', astToString(await openapiTypescript(contract)))
