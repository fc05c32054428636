// Writes the types of the contract. CONTRACT names another file than the repository's own.
import { readFileSync, writeFileSync } from 'node:fs'
import yaml from 'js-yaml'
import openapiTypescript, { astToString } from 'openapi-typescript'

const PREFIX = '/api/v1'
const contractFile = process.env.CONTRACT ?? '../openapi/openapi.yaml'

const contract = yaml.load(readFileSync(contractFile, 'utf8'), { schema: yaml.JSON_SCHEMA })
const mayBeAbsent = JSON.parse(readFileSync('scripts/may-be-absent.json', 'utf8'))

// The client's base address carries the prefix already.
contract.paths = Object.fromEntries(
  Object.entries(contract.paths).map(([path, operations]) => [path.replace(PREFIX, ''), operations]),
)

// Every refusal has the same shape, so the contract does not repeat it at each operation.
for (const operation of Object.values(contract.paths).flatMap(Object.values)) {
  operation.responses.default ??= {
    description: 'Problem',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/HttpProblem' } } },
  }
}

// An absent value is left out of an answer, and the contract does not say which ones can be: the file next to this does.
for (const [name, schema] of Object.entries(contract.components.schemas)) {
  if (!schema.properties || schema.required || isSent(name)) continue
  const absent = [...mayBeAbsent['*'], ...(mayBeAbsent[name] ?? [])]
  schema.required = Object.keys(schema.properties).filter((property) => !absent.includes(property))
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

function isSent(name) {
  return Object.values(contract.paths)
    .flatMap((operations) => Object.values(operations))
    .some(({ requestBody }) => JSON.stringify(requestBody ?? {}).includes(`"#/components/schemas/${name}"`))
}
