import { type Codes, means } from './code.ts'

/** Why a message or a schema could not be judged. */
export const messages: Codes = {
  'example-not-message': means(
    'Die Datei ist ein Beispiel eines Vertrags; die Nachricht steht darin unter „message“. Beispiele prüft „fallnetz check“.',
    'The file is an example of a contract; the message is inside, under "message". "fallnetz check" judges examples.',
  ),
  'file-not-found': means('Die Datei gibt es nicht. Prüfen Sie den Pfad.', 'The file does not exist. Check the path.'),
  'file-unreadable': means(
    'Die Datei lässt sich nicht lesen. Prüfen Sie die Rechte, und ob es eine gewöhnliche Datei ist.',
    'The file cannot be read. Check permissions and whether it is an ordinary file.',
  ),
  'input-empty': means(
    'Die Eingabe ist leer. Prüfen Sie, woher sie kommt.',
    'The input is empty. Check where it comes from.',
  ),
  'json-duplicate-name': means(
    'In einer Datei des Standards oder einer Einstellung steht ein Name zweimal im selben Objekt.',
    'In a file of the standard or a setting a name stands twice in the same object.',
  ),
  'json-syntax': means(
    'Der Text ist kein JSON. Die Meldung nennt die Stelle und was dort stehen müsste.',
    'The text is not JSON. The message names the place and what should stand there.',
  ),
  'json-too-deep': means(
    'Objekte und Listen sind zu tief verschachtelt (mehr als 64 Ebenen).',
    'Objects and arrays nest too deeply (more than 64 levels).',
  ),
  'json-too-large': means(
    'Die Nachricht ist zu lang (mehr als 10 MiB). Viele Nachrichten gehören zeilenweise in eine .ndjson-Datei.',
    'The message is too long (more than 10 MiB). Many messages belong line by line into an .ndjson file.',
  ),
  'message-type-unknown': means(
    'envelope.messageType fehlt oder nennt keine Nachricht eines bekannten Vertrags. Prüfen Sie die Angabe, oder nennen Sie --schema.',
    'envelope.messageType is missing or names no message of a known contract. Check it, or give --schema.',
  ),
  'no-messages': means(
    'Im Ordner liegt keine Datei mit der Endung .json, .ndjson oder .jsonl.',
    'The folder holds no file ending in .json, .ndjson or .jsonl.',
  ),
  'not-json': means('Der Wert lässt sich nicht als JSON schreiben.', 'The value cannot be written as JSON.'),
  'not-utf8': means(
    'Die Datei ist nicht in UTF-8 geschrieben (oder gar kein Text). Speichern Sie sie als UTF-8.',
    'The file is not written in UTF-8 (or is no text at all). Save it as UTF-8.',
  ),
  'pattern-unsafe': means(
    'Ein Muster des Schemas kann eine Prüfung endlos beschäftigen und wird nicht ausgeführt.',
    'A pattern of the schema could keep a validation busy without end, and is not run.',
  ),
  'schema-not-found': means(
    'Das Schema gibt es im Katalog nicht. „fallnetz show VERTRAG“ zählt die Schemas auf.',
    'The schema is not in the catalogue. "fallnetz show CONTRACT" lists the schemas.',
  ),
  'schema-unreadable': means('Eine Schemadatei ist kein JSON-Objekt.', 'A schema file is not a JSON object.'),
  'schema-unsatisfiable': means(
    'Zu diesem Schema gibt es keinen gültigen Wert; es widerspricht sich selbst.',
    'There is no valid value for this schema; it contradicts itself.',
  ),
  'schema-unusable': means(
    'Mit dem Schema lässt sich nicht prüfen, etwa weil ein Verweis im Kreis führt. „fallnetz check“ sagt Näheres.',
    'The schema cannot be used for validation, for example because a reference leads in a circle. "fallnetz check" says more.',
  ),
  'schema-version-unknown': means(
    'envelope.schemaVersion fehlt oder nennt eine Version, die es nicht gibt.',
    'envelope.schemaVersion is missing or names a version that does not exist.',
  ),
  'validation-out-of-memory': means(
    'Die Prüfung brauchte mehr Speicher als erlaubt. Teilen Sie die Eingabe.',
    'The validation needed more memory than allowed. Split the input.',
  ),
  'validation-timeout': means(
    'Die Prüfung dauerte länger als erlaubt. Vereinfachen oder teilen Sie die Eingabe.',
    'The validation took longer than allowed. Simplify or split the input.',
  ),
  'validator-busy': means(
    'Gerade werden zu viele Nachrichten geprüft. Versuchen Sie es später.',
    'Too many messages are being judged. Try later.',
  ),
  'validator-closed': means(
    'Die Prüfung wurde beendet, bevor diese Nachricht an der Reihe war.',
    'Validation was ended before this message had its turn.',
  ),
  'yaml-syntax': means(
    'Der Text ist kein YAML. Die Meldung nennt die Stelle.',
    'The text is not YAML. The message names the place.',
  ),
}
