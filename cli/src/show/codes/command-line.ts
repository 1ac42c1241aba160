import { type Codes, means } from './code.ts'

/** What may be wrong with a call of fallnetz, or with where its output goes. */
export const commandLine: Codes = {
  'address-invalid': means(
    'Die Adresse des Systems ist keine Web-Adresse, oder sie enthält ein Kennwort oder „?“.',
    'The address of the system is no web address, or holds a password or "?".',
  ),
  'argument-missing': means(
    'Eine nötige Angabe fehlt. „fallnetz help BEFEHL“ zeigt alle.',
    'A required argument is missing. "fallnetz help COMMAND" shows all.',
  ),
  'argument-unexpected': means('Der Befehl nimmt weniger Angaben.', 'The command takes fewer arguments.'),
  'command-unknown': means(
    'Den Befehl gibt es nicht. „fallnetz help“ zählt alle auf.',
    'The command does not exist. "fallnetz help" lists all.',
  ),
  'environment-variable-missing': means(
    'Eine Umgebungsvariable, auf die env:NAME verweist, ist nicht gesetzt.',
    'An environment variable named by env:NAME is not set.',
  ),
  'internal-error': means(
    'Das hätte nicht geschehen dürfen. Bitte melden Sie es mit dem ausgegebenen Text, ohne Daten von Personen.',
    'This should not have happened. Please report it with the printed text, without personal data.',
  ),
  interrupted: means(
    'Der Lauf wurde abgebrochen, bevor er etwas sagen konnte.',
    'The run was interrupted before it could tell anything.',
  ),
  'name-unknown': means(
    'Zu diesem Namen gibt es nichts zu erklären. „fallnetz list“ zeigt, was es gibt.',
    'There is nothing of this name to explain. "fallnetz list" shows what there is.',
  ),
  'node-too-old': means('fallnetz braucht Node 22.18 oder neuer.', 'fallnetz needs Node 22.18 or newer.'),
  'not-built': means(
    'fallnetz läuft aus dem Quelltext und ist noch nicht übersetzt: „npx tsc -b“.',
    'fallnetz runs from its sources and is not built yet: "npx tsc -b".',
  ),
  'option-conflict': means('Zwei Optionen gehen nicht zusammen.', 'Two options do not go together.'),
  'option-missing': means('Eine nötige Option fehlt.', 'A required option is missing.'),
  'option-unknown': means('Der Befehl kennt diese Option nicht.', 'The command does not know this option.'),
  'option-value-invalid': means('Der Wert passt nicht zur Option.', 'The value does not fit the option.'),
  'option-value-missing': means('Nach der Option fehlt der Wert.', 'The value after the option is missing.'),
  'output-closed': means(
    'Niemand liest die Ausgabe mehr; der Rest der Eingabe wurde nicht geprüft.',
    'Nobody reads the output any more; the rest of the input was not judged.',
  ),
  'output-not-written': means(
    'Eine Ausgabe ließ sich nicht schreiben (Platz, Rechte, Pfad). Eine vorhandene Datei blieb, wie sie war.',
    'An output could not be written (space, permissions, path). An existing file stayed as it was.',
  ),
  'schemas-missing': means(
    'Das Paket @fallnetz/schemas ist nicht installiert.',
    'The package @fallnetz/schemas is not installed.',
  ),
  'token-on-command-line': means(
    'Das Zugangswort stand in der Befehlszeile, wo andere es lesen können. Schreiben Sie env:NAME.',
    'The token stood on the command line, where others can read it. Write env:NAME.',
  ),
}
