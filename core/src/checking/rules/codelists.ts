import { contentOf } from '../../codelists/codelist.ts'
import { placeOf, together } from '../../contracts/places.ts'
import { schemaId } from '../../contracts/schemas.ts'
import type { Finding } from '../../finding.ts'
import { isObject, type JsonObject } from '../../json/value.ts'
import { advice, problem, type Rule } from '../rule.ts'
import { spotsOf } from '../spots.ts'

/** A code list that a schema names is there and in force, and messages say list, version and code. */
export const codelists: Rule = function* ({ catalog, contract, index, schemas }) {
  for (const [path, root] of schemas) {
    for (const { at, schema } of spotsOf(path, root)) {
      const urn = schema['x-codelist']
      if (typeof urn !== 'string') continue
      const place = `${at}/x-codelist`
      const versions = [...catalog.codelists.values()].filter((list) => list.urn === urn)
      const all = together(index, [placeOf(index, schemaId(contract, path), at)]).map((one) => one.schema)
      if (versions.length === 0) yield unknownList(path, place, urn)
      else if (!saysWhole(all, urn)) yield halfCode(path, place, urn)
      else if (versions.every((list) => contentOf(list).status === 'retired')) yield retiredList(path, place, urn)
    }
  }
}

/** Whether schemas that hold together ask for list, version and code, and for this list. */
function saysWhole(schemas: readonly JsonObject[], urn: string): boolean {
  const required = schemas.flatMap(({ required }) => (Array.isArray(required) ? required : []))
  const named = schemas.some(({ properties }) => {
    const list = isObject(properties) ? properties['list'] : undefined
    return isObject(list) && list['const'] === urn
  })
  return named && ['list', 'version', 'code'].every((name) => required.includes(name))
}

function unknownList(path: string, at: string, urn: string): Finding {
  return problem('codelist-unknown', path, at, {
    de: `Die Codeliste ${urn} gibt es hier nicht. Berichtigen Sie den Namen oder legen Sie die Liste unter codelists/ an.`,
    en: `The code list ${urn} is not here. Correct the name or add the list under codelists/.`,
  })
}

function halfCode(path: string, at: string, urn: string): Finding {
  return problem('codelist-half', path, at, {
    de: `Zu „x-codelist“ gehört ein Objekt mit „list“, „version“ und „code“, in dem „list“ ${urn} sein muss; sonst lässt sich kein Code nachschlagen. Verweisen Sie auf common/…/code.schema.json und geben Sie „list“ als const an.`,
    en: `"x-codelist" belongs to an object with "list", "version" and "code" in which "list" must be ${urn}; otherwise no code can be looked up. Refer to common/…/code.schema.json and give "list" as a const.`,
  })
}

function retiredList(path: string, at: string, urn: string): Finding {
  return advice('codelist-retired', path, at, {
    de: `Die Codeliste ${urn} ist in allen Versionen außer Kraft. Nennen Sie die Liste, die an ihre Stelle getreten ist.`,
    en: `The code list ${urn} is retired in all its versions. Name the list that has taken its place.`,
  })
}
