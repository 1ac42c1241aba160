import { type Codes, means } from './code.ts'

/** What may keep a test of a running system from giving an answer. */
export const testing: Codes = {
  'driver-failed': means(
    'Der Treiber des Systems (seine Schnittstelle im Testbetrieb) antwortet nicht wie beschrieben.',
    'The driver of the system (its interface in test mode) does not answer as described.',
  ),
  'listen-failed': means(
    'Auf der gewünschten Adresse kann nicht gelauscht werden. Wählen Sie unter „listen“ einen freien Port.',
    'It is not possible to listen at the address. Choose a free port in "listen".',
  ),
  'requirements-unreadable': means(
    'requirements.json des Vertrags fehlt oder ist nicht lesbar.',
    'requirements.json of the contract is missing or unreadable.',
  ),
  'role-not-testable': means(
    'Diese Rolle lässt sich nicht prüfen; die Meldung nennt die möglichen.',
    'This role cannot be tested; the message names the possible ones.',
  ),
  'selection-unknown': means(
    '--only nennt etwas, das es weder als Prüfung noch als Anforderung gibt.',
    '--only names something that is neither a check nor a requirement.',
  ),
  'target-file-invalid': means(
    'Eine Angabe der Target-Datei fehlt oder passt nicht; die Meldung nennt die Stelle.',
    'An entry of the target file is missing or does not fit; the message names the place.',
  ),
  'target-unreachable': means('Unter der Adresse antwortet kein System.', 'No system answers at the address.'),
  'token-unavailable': means(
    'Ein Zugang aus der Target-Datei lieferte kein Zugriffstoken.',
    'Credentials of the target file gave no access token.',
  ),
}
