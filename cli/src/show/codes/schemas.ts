import { type Codes, means } from './code.ts'

/** What may be wrong with a schema on its way to publication. */
export const schemas: Codes = {
  'format-unknown': means('Dieses Format prüft nicht jeder gleich.', 'Not everybody checks this format alike.'),
  'keyword-not-allowed': means(
    'Dieses Schlüsselwort gehört nicht zu unserem Teil von JSON Schema; die Meldung sagt, was stattdessen.',
    'This keyword is not in our part of JSON Schema; the message says what to write in its place.',
  ),
  'list-too-long': means(
    'Eine Liste, deren Einträge alle verschieden sein müssen, darf nicht so lang sein.',
    'A list whose items must all differ may not be this long.',
  ),
  'list-unbounded': means(
    'Eine Liste darf beliebig lang sein. Ergänzen Sie maxItems.',
    'A list may be of any length. Add maxItems.',
  ),
  'number-unbounded': means(
    'Eine Zahl darf beliebig groß sein. Ergänzen Sie minimum und maximum.',
    'A number may be of any size. Add minimum and maximum.',
  ),
  'object-open': means(
    'Ein Objekt könnte auch Unbekanntes enthalten. Schließen Sie es.',
    'An object could hold unknown things too. Close it.',
  ),
  'pattern-ambiguous': means(
    'Ein Muster wird nicht in jeder Programmiersprache gleich gelesen.',
    'A pattern is not read alike in every programming language.',
  ),
  'pattern-slow': means('Ein Muster kann Programme lange beschäftigen.', 'A pattern can keep programs busy for long.'),
  'pattern-unanchored': means(
    'Ein Muster muss für den ganzen Text gelten: von ^ bis $.',
    'A pattern must be about the whole text: from ^ to $.',
  ),
  'property-name-inherited': means(
    'Ein Name bedeutet in JavaScript schon etwas. Wählen Sie einen anderen.',
    'A name already means something in JavaScript. Choose another.',
  ),
  'reference-foreign': means(
    'Ein Verweis führt aus dem Katalog hinaus. Nichts wird aus dem Netz geholt.',
    'A reference leads out of the catalogue. Nothing is fetched from the net.',
  ),
  'reference-loop': means('Verweise führen im Kreis.', 'References lead in a circle.'),
  'reference-missing': means('Ein Verweis führt ins Leere.', 'A reference leads nowhere.'),
  'reference-undeclared': means(
    'Ein Verweis führt zu einem Vertrag, der nicht in dependsOn steht.',
    'A reference leads to a contract that is not in dependsOn.',
  ),
  'reference-unresolved': means(
    'Ein Verweis führt ins Leere; so gibt das Register die Datei nicht heraus.',
    'A reference leads nowhere; the registry does not hand the file out like this.',
  ),
  'schema-ambiguous': means(
    'Eine strenge Prüfung versteht das Schema nicht.',
    'A strict validator does not understand the schema.',
  ),
  'schema-dialect': means(
    'Schemas sind in JSON Schema 2020-12 geschrieben.',
    'Schemas are written in JSON Schema 2020-12.',
  ),
  'schema-doubles': means(
    'Die Arbeit der Prüfung verdoppelt sich mit jeder Ebene.',
    'The work of validation doubles with every level.',
  ),
  'schema-fans-out': means(
    'Eine Nachricht müsste mit zu vielen Schemas verglichen werden.',
    'A message would have to be compared with too many schemas.',
  ),
  'schema-invalid': means('Das ist kein gültiges JSON Schema 2020-12.', 'This is not valid JSON Schema 2020-12.'),
  'schema-name-differs': means('Die $id eines Schemas ist sein Pfad.', 'The $id of a schema is its path.'),
  'schema-name-inside': means(
    'Namen wie $id stehen nur am Anfang einer Datei.',
    'Names such as $id stand only at the top of a file.',
  ),
  'schema-no-object': means('Ein Schema ist ein JSON-Objekt.', 'A schema is a JSON object.'),
  'schema-too-large': means('Das Schema ist zu groß. Teilen Sie es.', 'The schema is too large. Split it.'),
  'text-unbounded': means(
    'Ein Text darf beliebig lang sein. Ergänzen Sie maxLength.',
    'A text may be of any length. Add maxLength.',
  ),
  'value-open': means('An einer Stelle könnte alles stehen.', 'Anything could stand in one place.'),
  'words-missing': means(
    'Titel oder Beschreibung fehlen auf Deutsch oder Englisch.',
    'Title or description is missing in German or English.',
  ),
}
