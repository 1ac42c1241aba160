import { escapeStep, valueAt } from '../../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'

/** A file of version 2 in the words of version 3, and where each part stood. */
export interface FromSwagger {
  readonly value: JsonObject
  /** From a pointer into `value` to one into the file itself. */
  readonly origin: (pointer: string) => string
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']

/** Reads a Swagger 2.0 file as if it had been written for OpenAPI 3.0. */
export function fromSwagger(file: JsonObject): FromSwagger {
  const moves: [now: string, was: string][] = [
    ['/components/schemas', '/definitions'],
    ['/components/parameters', '/parameters'],
    ['/components/requestBodies', '/parameters'],
    ['/components/responses', '/responses'],
    ['/components/securitySchemes', '/securityDefinitions'],
    ['/servers', '/host'],
  ]
  const shared = namedIn(file, 'parameters')
  const paths = mapped(file['paths'], (item, path) => {
    if (!isObject(item)) return item
    const common = parametersOf(item, file)
    const rest = Object.entries(item).filter(([name]) => !methods.includes(name) && name !== 'parameters')
    const calls = methods.flatMap((method): [string, JsonValue][] => {
      const operation = item[method]
      if (!isObject(operation)) return []
      const at = `/paths/${escapeStep(path)}/${method}`
      return [[method, call(file, operation, common, at, moves)]]
    })
    return Object.fromEntries([...rest, ['parameters', common.filter(isPlain).map((one) => one.value)], ...calls])
  })
  const value = {
    ...file,
    openapi: '3.0.0',
    servers: serversOf(file),
    paths,
    components: {
      schemas: file['definitions'] ?? {},
      parameters: Object.fromEntries(
        shared.filter(([, one]) => one['in'] !== 'body').map(([name, one]) => [name, parameter(one)]),
      ),
      responses: Object.fromEntries(
        namedIn(file, 'responses').map(([name, one]) => {
          moves.push(
            ...contentMoves(
              `/components/responses/${escapeStep(name)}`,
              `/responses/${escapeStep(name)}`,
              producesOf(file, file),
            ),
          )
          return [name, response(one, producesOf(file, file))]
        }),
      ),
      securitySchemes: mapped(file['securityDefinitions'], scheme),
    },
  }
  const order = moves.sort(([one], [other]) => other.length - one.length)
  const origin = (pointer: string) => {
    const move = order.find(([now]) => pointer === now || pointer.startsWith(`${now}/`))
    return move === undefined ? pointer : move[1] + pointer.slice(move[0].length)
  }
  return { value: linked(value) as JsonObject, origin }
}

const flows: Readonly<Record<string, string>> = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
}

/** In version 2 a scheme has one way to log in, and basic authentication is a type of its own. */
function scheme(value: JsonValue): JsonValue {
  if (!isObject(value)) return value
  if (value['type'] === 'basic') return { ...value, type: 'http', scheme: 'basic' }
  const { flow, authorizationUrl, tokenUrl, scopes, ...rest } = value
  if (value['type'] !== 'oauth2' || typeof flow !== 'string') return value
  const given = Object.entries({ authorizationUrl, tokenUrl, scopes }).filter(([, one]) => one !== undefined)
  return { ...rest, flows: { [flows[flow] ?? flow]: Object.fromEntries(given) as JsonObject } }
}

interface Listed {
  readonly value: JsonObject
  /** The parameter itself, where `value` is a reference to one. */
  readonly meant: JsonObject
  readonly at: string
}

function call(
  file: JsonObject,
  operation: JsonObject,
  common: readonly Listed[],
  at: string,
  moves: [string, string][],
): JsonObject {
  const own = parametersOf(operation, file)
  const all = [...common, ...own]
  const body = all.findLast(({ meant }) => meant['in'] === 'body')
  const fields = all.filter(({ meant }) => meant['in'] === 'formData')
  const consumes = textsOf(operation['consumes'] ?? file['consumes'])
  const responses = mapped(operation['responses'], (one, status) => {
    const there = `${at}/responses/${escapeStep(status)}`
    moves.push(...contentMoves(there, there, producesOf(operation, file)))
    return isObject(one) ? response(one, producesOf(operation, file)) : one
  })
  const { parameters: _, consumes: __, produces: ___, ...rest } = operation
  const types =
    consumes.length > 0 ? consumes : [fields.length > 0 ? 'application/x-www-form-urlencoded' : 'application/json']
  if (body !== undefined) {
    for (const type of types) moves.push([`${at}/requestBody/content/${escapeStep(type)}`, `${at}/parameters`])
    moves.push([`${at}/requestBody`, `${at}/parameters`])
  }
  const requestBody =
    body !== undefined
      ? { required: body.meant['required'] === true, content: contentOf(types, body.meant['schema'] ?? true) }
      : fields.length > 0
        ? { content: contentOf(types, form(fields)) }
        : undefined
  return {
    ...rest,
    parameters: own.filter(isPlain).map((one) => (one.value['$ref'] === undefined ? parameter(one.value) : one.value)),
    responses,
    ...(requestBody !== undefined && { requestBody }),
  }
}

function parametersOf(holder: JsonObject, file: JsonObject): Listed[] {
  const list = Array.isArray(holder['parameters']) ? holder['parameters'].filter(isObject) : []
  return list.map((value, index) => {
    const reference = value['$ref']
    const found =
      typeof reference === 'string' && reference.startsWith('#/') ? valueAt(file, reference.slice(1)) : undefined
    return { value, meant: isObject(found) ? found : value, at: String(index) }
  })
}

function isPlain({ meant }: Listed): boolean {
  return meant['in'] !== 'body' && meant['in'] !== 'formData'
}

/** The type of a parameter stands beside its name; in version 3 it has a schema. */
function parameter(value: JsonObject): JsonObject {
  const { name, in: where, description, required, collectionFormat, allowEmptyValue, ...schema } = value
  const several = collectionFormat === 'multi'
  const style = { ssv: 'spaceDelimited', pipes: 'pipeDelimited' }[String(collectionFormat)]
  const plain = {
    name,
    in: where,
    description,
    required,
    allowEmptyValue,
    style,
    ...(where === 'query' && { explode: several }),
    schema,
  }
  return Object.fromEntries(
    Object.entries(plain).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  )
}

function form(fields: readonly Listed[]): JsonObject {
  const properties = fields.map(({ meant }): [string, JsonValue] => [
    String(meant['name']),
    parameter(meant)['schema'] ?? true,
  ])
  const required = fields.filter(({ meant }) => meant['required'] === true).map(({ meant }) => String(meant['name']))
  return { type: 'object', properties: Object.fromEntries(properties), required }
}

function response(value: JsonObject, produces: readonly string[]): JsonObject {
  const { schema, headers, ...rest } = value
  return {
    ...rest,
    headers: mapped(headers, (one) => (isObject(one) ? { schema: one } : one)),
    ...(schema !== undefined && { content: contentOf(produces, schema) }),
  }
}

function contentOf(types: readonly string[], schema: JsonValue): JsonObject {
  return Object.fromEntries(types.map((type) => [type, { schema }]))
}

function contentMoves(now: string, was: string, types: readonly string[]): [string, string][] {
  return types.map((type) => [`${now}/content/${escapeStep(type)}`, was])
}

function producesOf(holder: JsonObject, file: JsonObject): string[] {
  const types = textsOf(holder['produces'] ?? file['produces'])
  return types.length > 0 ? types : ['application/json']
}

function serversOf(file: JsonObject): JsonObject[] {
  const base = `${String(file['host'] ?? '')}${String(file['basePath'] ?? '')}`
  const schemes = textsOf(file['schemes'])
  return schemes.length > 0 ? schemes.map((scheme) => ({ url: `${scheme}://${base}` })) : [{ url: `//${base}` }]
}

const renamed: Readonly<Record<string, string>> = {
  '#/definitions/': '#/components/schemas/',
  '#/parameters/': '#/components/parameters/',
  '#/responses/': '#/components/responses/',
}

function linked(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(linked)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, JsonValue] => {
      const start =
        name === '$ref' && typeof inner === 'string'
          ? Object.keys(renamed).find((one) => inner.startsWith(one))
          : undefined
      if (start !== undefined && typeof inner === 'string')
        return [name, `${renamed[start]}${inner.slice(start.length)}`]
      return [name, name === 'discriminator' && typeof inner === 'string' ? { propertyName: inner } : linked(inner)]
    }),
  )
}

function mapped(value: JsonValue | undefined, change: (inner: JsonValue, name: string) => JsonValue): JsonObject {
  if (!isObject(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, name)]))
}

function namedIn(file: JsonObject, name: string): [string, JsonObject][] {
  const holder = file[name]
  return isObject(holder)
    ? Object.entries(holder).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
    : []
}

function textsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
