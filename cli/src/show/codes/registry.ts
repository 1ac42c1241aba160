import { type Codes, means } from './code.ts'

/** What may go wrong between fallnetz and a registry, and what a registry says itself. */
export const registry: Codes = {
  'codelist-not-found': means(
    'Das Register hat keine Codeliste dieses Namens.',
    'The registry has no code list of this name.',
  ),
  'contract-rejected': means(
    'Der Vertrag hat Mängel und wurde nicht veröffentlicht. „fallnetz check“ nennt sie vorab.',
    'The contract has defects and was not published. "fallnetz check" names them beforehand.',
  ),
  'data-folder-unusable': means(
    'Das Register kann in seinem Datenordner nicht arbeiten.',
    'The registry cannot work in its data folder.',
  ),
  'database-unreachable': means(
    'Die Datenbank des Registers ist nicht erreichbar.',
    'The database of the registry cannot be reached.',
  ),
  'database-url-invalid': means(
    'Die Adresse der Datenbank ist nicht lesbar.',
    'The address of the database cannot be read.',
  ),
  'disk-full': means(
    'Der Datenträger des Registers ist voll; nichts wurde verändert.',
    'The disk of the registry is full; nothing was changed.',
  ),
  'host-unknown': means(
    'Unter diesem Namen kann das Register hier nicht lauschen.',
    'The registry cannot listen under this name here.',
  ),
  'immutable-version': means(
    'Die Version ist veröffentlicht und bleibt, wie sie ist. Legen Sie eine neue an.',
    'The version is published and stays as it is. Make a new one.',
  ),
  'name-mismatch': means('Adresse und contract.json nennen Verschiedenes.', 'Address and contract.json disagree.'),
  'not-permitted': means('Das Zugangswort reicht dafür nicht.', 'The token does not permit this.'),
  'option-invalid': means(
    'Das Register versteht eine seiner Optionen nicht.',
    'The registry does not understand one of its options.',
  ),
  'port-busy': means(
    'Auf diesem Port läuft schon etwas. Wählen Sie einen anderen.',
    'Something already runs on this port. Choose another.',
  ),
  'port-forbidden': means(
    'Auf diesem Port darf hier nicht gelauscht werden. Wählen Sie einen über 1023.',
    'Listening on this port is not allowed here. Choose one above 1023.',
  ),
  'registry-address-invalid': means(
    'Die Adresse des Registers ist keine Web-Adresse, oder sie enthält ein Kennwort.',
    'The address of the registry is no web address, or holds a password.',
  ),
  'registry-digest-mismatch': means(
    'Das Register liefert anderes, als seine Prüfsummen versprechen. Verwenden Sie es nicht.',
    'The registry delivers something other than its digests promise. Do not use it.',
  ),
  'registry-not-allowed': means('Das Register lehnt das Zugangswort ab.', 'The registry does not accept the token.'),
  'registry-redirects': means(
    'Das Register leitet weiter; Weiterleitungen werden nicht verfolgt.',
    'The registry redirects; redirects are not followed.',
  ),
  'registry-refused': means('Das Register hat mit einem Fehler geantwortet.', 'The registry answered with an error.'),
  'registry-timeout': means(
    'Das Register hat nicht rechtzeitig geantwortet. --timeout gibt ihm mehr Zeit.',
    'The registry did not answer in time. --timeout gives it more.',
  ),
  'registry-too-large': means(
    'Die Antwort ist größer als alles, was ein Register zu sagen hat.',
    'The answer is larger than anything a registry has to say.',
  ),
  'registry-unreachable': means(
    'Das Register ist nicht erreichbar. Ohne --registry arbeitet fallnetz mit den installierten Verträgen.',
    'The registry cannot be reached. Without --registry fallnetz works with the installed contracts.',
  ),
  'registry-unreadable': means(
    'Unter der Adresse antwortet etwas, aber kein Fallnetz-Register.',
    'Something answers at the address, but no Fallnetz registry.',
  ),
  'request-invalid': means(
    'Eine Angabe der Anfrage an das Register hat nicht die nötige Form.',
    'A part of the request to the registry lacks the required form.',
  ),
  'request-name-unknown': means(
    'Die Anfrage an das Register enthält einen Namen, den es nicht kennt.',
    'The request to the registry holds a name it does not know.',
  ),
  'store-damaged': means(
    'Im Speicher des Registers liegt nicht mehr, was veröffentlicht wurde. Spielen Sie eine Sicherung ein.',
    'The store of the registry no longer holds what was published. Restore a backup.',
  ),
  'store-newer': means(
    'Die Daten stammen von einer neueren Fassung des Registers.',
    'The data come from a newer release of the registry.',
  ),
  'store-unavailable': means(
    'Der Speicher des Registers antwortet nicht.',
    'The store of the registry does not answer.',
  ),
  'tokens-unreadable': means(
    'Die Datei mit den Zugängen des Registers ist nicht lesbar.',
    'The file of tokens of the registry cannot be read.',
  ),
  'version-not-found': means('Diese Version gibt es im Register nicht.', 'The registry has no such version.'),
}
