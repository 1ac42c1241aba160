import type { Finding } from '../finding.ts'
import type { Contract, ContractStatus } from './contract.ts'

const order: readonly ContractStatus[] = ['draft', 'published', 'deprecated', 'retired']

/**
 * Whether `next` may take the place of `existing`: a draft may be replaced, from `published` on only the identical
 * bytes are welcome, and a status never goes back. No findings means yes.
 */
export function mayReplace(existing: Contract, next: Contract): Finding[] {
  if (existing.id !== next.id || existing.version !== next.version) return [otherContract(existing, next)]
  if (existing.digest === next.digest) return []
  if (existing.manifest.status === 'draft') return []
  const back = order.indexOf(next.manifest.status) < order.indexOf(existing.manifest.status)
  return [...(back ? [statusBack(existing, next)] : []), ...changedFiles(existing, next)]
}

function changedFiles(existing: Contract, next: Contract): Finding[] {
  const paths = new Set([...existing.files.keys(), ...next.files.keys()])
  return [...paths].sort().flatMap((path) => {
    if (existing.files.get(path) === next.files.get(path)) return []
    return [changed(existing, path)]
  })
}

function changed(existing: Contract, path: string): Finding {
  const name = `${existing.id}@${existing.version}`
  return {
    code: 'published-changed',
    severity: 'error',
    at: `${path}#`,
    message: {
      de: `${name} ist veröffentlicht und bleibt Byte für Byte, wie es ist; „${path}“ weicht ab. Legen Sie für die Änderung eine neue Version an.`,
      en: `${name} is published and stays as it is, byte for byte; "${path}" differs. Make a new version for the change.`,
    },
  }
}

function statusBack(existing: Contract, next: Contract): Finding {
  const [was, is] = [existing.manifest.status, next.manifest.status]
  return {
    code: 'status-backwards',
    severity: 'error',
    at: 'contract.json#/status',
    message: {
      de: `Der Status war „${was}“ und kann nicht zu „${is}“ zurück. Lassen Sie ihn stehen oder gehen Sie weiter (${order.join(', ')}).`,
      en: `The status was "${was}" and cannot go back to "${is}". Leave it or move on (${order.join(', ')}).`,
    },
  }
}

function otherContract(existing: Contract, next: Contract): Finding {
  const [was, is] = [`${existing.id}@${existing.version}`, `${next.id}@${next.version}`]
  return {
    code: 'contract-differs',
    severity: 'error',
    at: 'contract.json#/id',
    message: {
      de: `${is} kann ${was} nicht ersetzen: Name und Version müssen gleich sein. Legen Sie ${is} daneben.`,
      en: `${is} cannot replace ${was}: name and version must be the same. Put ${is} beside it.`,
    },
  }
}
