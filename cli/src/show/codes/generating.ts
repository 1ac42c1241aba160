import { type Codes, means } from './code.ts'

/** What may keep a generator from working. */
export const generating: Codes = {
  'building-block-missing': means(
    'Dem Vertrag fehlt ein Baustein, den jede Schnittstelle braucht. Nehmen Sie common in dependsOn auf.',
    'The contract lacks a building block every interface needs. Add common to dependsOn.',
  ),
  'example-unreadable': means('Einem Beispiel fehlt „why“ oder „message“.', 'An example lacks "why" or "message".'),
  'output-path-unsafe': means(
    'Ein erzeugter Pfad führt aus dem Ausgabeordner hinaus; nichts wurde geschrieben.',
    'A generated path leads out of the output folder; nothing was written.',
  ),
  'package-name-invalid': means(
    'Der Paketname hat nicht die nötige Form.',
    'The package name lacks the required form.',
  ),
  'target-not-found': means(
    'Dieses Ziel gibt es nicht; die Meldung nennt alle.',
    'There is no such target; the message names all.',
  ),
  'target-option-unknown': means('Das Ziel kennt diese Angabe nicht.', 'The target does not know this setting.'),
}
