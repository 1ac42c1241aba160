import { contractFromFiles, schemaFilesOf } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { camel, namesOf, pascal } from './names.ts'

describe('pascal', () => {
  test.each([
    { words: 'call-off', name: 'CallOff' },
    { words: 'no-contact-report', name: 'NoContactReport' },
    { words: '1.0.0', name: 'X100' },
    { words: '3d', name: 'X3D' },
    { words: 'straße', name: 'StraE' },
    { words: 'müll', name: 'Mull' },
    { words: '"; process.exit()//', name: 'ProcessExit' },
    { words: '', name: 'X' },
  ])('$words → $name', ({ words, name }) => {
    expect(pascal(words)).toBe(name)
    expect(camel(words)).toBe(name.charAt(0).toLowerCase() + name.slice(1))
  })
})

describe('namesOf', () => {
  const library = contract('basics', { 'date.schema.json': {}, 'plan.schema.json': {}, 'uuid.schema.json': {} })
  const own = contract('visit', {
    'agree.schema.json': {},
    'event.schema.json': {},
    'plan.schema.json': { $defs: { 'first-day': {} } },
  })
  const files = [...schemaFilesOf(library), ...schemaFilesOf(own)]
  const base = 'https://w3id.org/fallnetz/'
  const names = namesOf(own, files, new Map([[`${base}visit/1.0.0/agree.schema.json`, 'agree']]))

  test.each([
    { claim: 'a schema is called like its file', id: 'basics/1.0.0/uuid.schema.json', name: 'Uuid' },
    { claim: 'a message is called like its command', id: 'visit/1.0.0/agree.schema.json', name: 'AgreeMessage' },
    { claim: "the contract's own schemas choose first", id: 'visit/1.0.0/plan.schema.json', name: 'Plan' },
    { claim: 'whoever comes later is told apart', id: 'basics/1.0.0/plan.schema.json', name: 'BasicsPlan' },
    {
      claim: 'an inner definition has its file in front',
      id: 'visit/1.0.0/plan.schema.json#/$defs/first-day',
      name: 'PlanFirstDay',
    },
    { claim: 'a name JavaScript has is not taken', id: 'basics/1.0.0/date.schema.json', name: 'BasicsDate' },
    { claim: 'not even by the contract itself', id: 'visit/1.0.0/event.schema.json', name: 'VisitEvent' },
  ])('$claim: $name', ({ id, name }) => {
    expect(names.get(base + id)).toBe(name)
  })
})

function contract(id: string, schemas: Record<string, unknown>) {
  const words = { de: 'x', en: 'x' }
  const manifest = {
    id,
    version: '1.0.0',
    kind: 'library',
    status: 'draft',
    title: words,
    description: words,
    dependsOn: [],
  }
  const files = Object.entries({ 'contract.json': manifest, ...schemas })
  return contractFromFiles(new Map(files.map(([path, value]) => [path, JSON.stringify(value)])), id)
}
