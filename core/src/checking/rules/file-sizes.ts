import type { Finding } from '../../finding.ts'
import { limits } from '../limits.ts'
import { problem, type Rule } from '../rule.ts'

/** Nobody has to read a contract that is larger than a contract ever is. */
export const fileSizes: Rule = function* ({ contract: { files } }) {
  if (files.size > limits.files) yield tooManyFiles(files.size)
  let total = 0
  for (const [path, text] of files) {
    const bytes = Buffer.byteLength(text)
    const most = path.endsWith('.yaml') ? limits.generatedBytes : limits.fileBytes
    total += bytes
    if (bytes > most) yield tooLarge(path, bytes, most)
  }
  if (total > limits.contractBytes) yield allTooLarge(total)
}

function tooManyFiles(count: number): Finding {
  return problem('too-many-files', 'contract.json', '', {
    de: `Der Ordner hat ${count} Dateien; erlaubt sind ${limits.files}. Teilen Sie den Vertrag auf.`,
    en: `The folder has ${count} files; ${limits.files} are allowed. Split the contract.`,
  })
}

function tooLarge(path: string, bytes: number, most: number): Finding {
  return problem('file-too-large', path, '', {
    de: `Die Datei hat ${bytes} Byte; erlaubt sind ${most}. Kürzen oder teilen Sie sie.`,
    en: `The file has ${bytes} bytes; ${most} are allowed. Shorten or split it.`,
  })
}

function allTooLarge(bytes: number): Finding {
  return problem('contract-too-large', 'contract.json', '', {
    de: `Alle Dateien zusammen haben ${bytes} Byte; erlaubt sind ${limits.contractBytes}. Teilen Sie den Vertrag auf.`,
    en: `All files together have ${bytes} bytes; ${limits.contractBytes} are allowed. Split the contract.`,
  })
}
