import { type Codes, means } from './code.ts'

/** What may be wrong with a message. */
export const findings: Codes = {
  'additional-properties': means(
    'Die Nachricht enthält eine Angabe, die dort nicht vorgesehen ist. Entfernen Sie sie, oder prüfen Sie die Schreibweise.',
    'The message holds something that is not expected there. Remove it or check its spelling.',
  ),
  'any-of': means(
    'Von mehreren Möglichkeiten trifft keine zu. Machen Sie die Angaben, die der Befund nennt.',
    'Of several possibilities none holds. Give what the finding names.',
  ),
  const: means('Hier ist nur ein einziger Wert möglich.', 'Only one single value is possible here.'),
  contains: means(
    'In einer Liste fehlt ein Eintrag, den es geben muss, oder es gibt ihn zu oft.',
    'A list lacks an entry that must be there, or has it too often.',
  ),
  'dependent-required': means(
    'Eine Angabe zieht eine andere nach sich, und die fehlt.',
    'One property calls for another, which is missing.',
  ),
  'duplicate-name': means(
    'Derselbe Name steht zweimal in einem Objekt; Programme lesen dann Verschiedenes. Behalten Sie eine der beiden Angaben.',
    'The same name stands twice in an object; programs then read different things. Keep one of the two.',
  ),
  enum: means('Nur die aufgezählten Werte sind möglich.', 'Only the listed values are possible.'),
  'exclusive-maximum': means('Die Zahl muss kleiner sein als die Grenze.', 'The number must be less than the limit.'),
  'exclusive-minimum': means('Die Zahl muss größer sein als die Grenze.', 'The number must be greater than the limit.'),
  'false-schema': means('Diese Angabe darf hier nicht stehen.', 'This must not stand here.'),
  format: means(
    'Der Text ist nicht so geschrieben, wie es für ein Datum, einen Zeitpunkt, eine Kennung oder Adresse nötig ist.',
    'The text is not written as a date, an instant, an identifier or an address must be.',
  ),
  'half-character': means(
    'Der Text enthält die Hälfte eines Zeichens (ein einzelnes Surrogat). Schreiben Sie das ganze Zeichen.',
    'The text holds half of a character (a lone surrogate). Write the whole character.',
  ),
  items: means(
    'Die Liste hat mehr Einträge, als hier vorgesehen sind.',
    'The list has more entries than expected here.',
  ),
  'max-items': means('Die Liste ist zu lang.', 'The list is too long.'),
  'max-length': means('Der Text ist zu lang.', 'The text is too long.'),
  'max-properties': means('Das Objekt hat zu viele Angaben.', 'The object has too many properties.'),
  maximum: means('Die Zahl ist zu groß.', 'The number is too large.'),
  'min-items': means('Die Liste ist zu kurz.', 'The list is too short.'),
  'min-length': means('Der Text ist zu kurz.', 'The text is too short.'),
  'min-properties': means('Das Objekt hat zu wenige Angaben.', 'The object has too few properties.'),
  minimum: means('Die Zahl ist zu klein.', 'The number is too small.'),
  'multiple-of': means(
    'Die Zahl passt nicht in die verlangten Schritte.',
    'The number does not fit the required steps.',
  ),
  not: means('Der Wert ist hier ausdrücklich ausgeschlossen.', 'The value is expressly excluded here.'),
  'one-of': means(
    'Von mehreren Möglichkeiten muss genau eine zutreffen.',
    'Of several possibilities exactly one must hold.',
  ),
  pattern: means(
    'Der Text hat nicht die Form, die hier nötig ist, etwa eine Postleitzahl.',
    'The text does not have the form needed here, such as that of a postal code.',
  ),
  'property-names': means(
    'Ein Name im Objekt hat nicht die nötige Form.',
    'A name in the object lacks the required form.',
  ),
  'prototype-name': means(
    'Ein Name wie __proto__ ist nicht erlaubt, weil manche Programme daran Schaden nehmen.',
    'A name such as __proto__ is not allowed, because some programs come to harm by it.',
  ),
  required: means('Eine Angabe fehlt. Ergänzen Sie sie.', 'Something is missing. Add it.'),
  type: means(
    'Der Wert ist von anderer Art, zum Beispiel eine Zahl statt eines Textes.',
    'The value is of another kind, for example a number in place of a text.',
  ),
  'unique-items': means('In der Liste steht etwas zweimal.', 'Something stands twice in the list.'),
}
