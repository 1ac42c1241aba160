import { type Codes, means } from './code.ts'

/** What may be wrong with a folder of contracts as a whole. */
export const contracts: Codes = {
  'codelist-unknown': means(
    'Eine Codeliste, auf die verwiesen wird, gibt es nicht.',
    'A code list that is referred to does not exist.',
  ),
  'codelist-unreadable': means('Einer codelist.json fehlt urn oder title.', 'A codelist.json lacks urn or title.'),
  'contract-differs': means(
    'Ein Vertrag kann nur durch denselben Vertrag in derselben Version ersetzt werden.',
    'A contract can be replaced only by the same contract in the same version.',
  ),
  'contract-not-found': means(
    'Diesen Vertrag oder diese Version gibt es hier nicht. „fallnetz list“ zeigt, was es gibt.',
    'This contract or version is not here. "fallnetz list" shows what there is.',
  ),
  'contract-too-large': means('Alle Dateien zusammen sind zu groß.', 'All files together are too large.'),
  'contract-unreadable': means(
    'contract.json fehlt oder sagt nicht, was es muss, oder der Ordner heißt anders.',
    'contract.json is missing or does not say what it must, or the folder has another name.',
  ),
  'dependency-draft': means(
    'Eine veröffentlichte Version kann nicht auf einem Entwurf stehen.',
    'A published version cannot stand on a draft.',
  ),
  'dependency-loop': means(
    'Zwei Verträge hängen voneinander ab. Legen Sie das Gemeinsame in einen dritten.',
    'Two contracts depend on each other. Move what they share to a third.',
  ),
  'dependency-missing': means(
    'Ein Vertrag, auf den dieser aufbaut, ist nicht da.',
    'A contract this one stands on is not here.',
  ),
  'dependency-unused': means(
    'Ein Vertrag steht in dependsOn, wird aber nicht gebraucht.',
    'A contract stands in dependsOn but is not needed.',
  ),
  'duplicate-contract': means(
    'Denselben Vertrag gibt es zweimal in derselben Version.',
    'The same contract exists twice in the same version.',
  ),
  'example-finding-missing': means(
    'Ein Beispiel nennt einen Befund, den die Prüfung nicht findet.',
    'An example names a finding that validation does not find.',
  ),
  'example-finding-unnamed': means(
    'Die Prüfung findet in einem Beispiel mehr, als es nennt.',
    'Validation finds more in an example than it names.',
  ),
  'example-invalid': means('Ein Beispiel, das gültig sein soll, ist es nicht.', 'An example meant to be valid is not.'),
  'example-missing': means('Zu einem Befehl gibt es kein gültiges Beispiel.', 'A command has no valid example.'),
  'file-missing': means(
    'Eine Datei, die zu dieser Art von Vertrag gehört, fehlt.',
    'A file that belongs to this kind of contract is missing.',
  ),
  'file-too-large': means('Eine Datei ist zu groß.', 'A file is too large.'),
  'file-unknown': means('Diese Datei liest niemand.', 'Nobody reads this file.'),
  'folder-unreadable': means(
    'Der Ordner lässt sich nicht lesen. Prüfen Sie Pfad und Rechte.',
    'The folder cannot be read. Check its path and permissions.',
  ),
  'meta-schemas-missing': means(
    'Der Vertrag „meta“, nach dem Verträge geprüft werden, fehlt.',
    'The contract "meta", by which contracts are checked, is missing.',
  ),
  'no-contracts': means('Im Ordner liegt kein Vertrag.', 'There is no contract in the folder.'),
  'problems-unreadable': means(
    'problems.json ist keine Liste aus code, status und title.',
    'problems.json is not a list of code, status and title.',
  ),
  'process-unreadable': means(
    'process.json fehlt oder hat nicht die nötige Form.',
    'process.json is missing or lacks the required form.',
  ),
  'published-changed': means(
    'Eine veröffentlichte Version wurde verändert. Legen Sie eine neue an.',
    'A published version was changed. Make a new one.',
  ),
  'requirement-twice': means('Eine Anforderung gibt es zweimal.', 'A requirement exists twice.'),
  'requirement-unknown': means(
    'process.json nennt eine Anforderung, die es nicht gibt.',
    'process.json names a requirement that does not exist.',
  ),
  'requirement-untested': means(
    'Eine Anforderung wird nicht geprüft, und es steht nicht da, warum.',
    'A requirement is not tested, and it is not said why.',
  ),
  'status-backwards': means('Ein Status geht nie zurück.', 'A status never goes back.'),
  'too-many-files': means('Der Ordner hat zu viele Dateien.', 'The folder has too many files.'),
}
