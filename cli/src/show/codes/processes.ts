import { type Codes, means } from './code.ts'

/** What may be wrong with a process.json. */
export const processes: Codes = {
  'command-twice': means('Einen Befehl gibt es zweimal.', 'A command exists twice.'),
  'event-twice': means('Ein Ereignis gehört zu zwei Befehlen.', 'An event belongs to two commands.'),
  'message-not-fixed': means(
    'Die Nachricht legt nicht fest, welcher Art sie ist.',
    'The message does not fix of which type it is.',
  ),
  'message-schema-missing': means('Das Schema einer Nachricht fehlt.', 'The schema of a message is missing.'),
  'message-schema-shared': means('Zwei Befehle teilen sich ein Schema.', 'Two commands share one schema.'),
  'precedence-incomplete': means(
    'Für eine Rolle ist nicht gesagt, wer bei gekreuzten Befehlen vorgeht.',
    'For a role it is not said who goes first when commands cross.',
  ),
  'role-twice': means('Eine Rolle gibt es zweimal.', 'A role exists twice.'),
  'role-unknown': means('Eine Rolle, die genannt wird, gibt es nicht.', 'A role that is named does not exist.'),
  'role-writes-to-itself': means('Eine Rolle schreibt an sich selbst.', 'A role writes to itself.'),
  'start-missing': means('Kein Befehl beginnt den Vorgang.', 'No command starts the process.'),
  'start-twice': means('Mehr als ein Befehl beginnt den Vorgang.', 'More than one command starts the process.'),
  'start-without-message': means(
    'Der Beginn ist keine Nachricht; niemand erfährt davon.',
    'The start is no message; nobody learns of it.',
  ),
  'state-final-left': means('Aus einem Endzustand führt ein Weg hinaus.', 'A way leads out of a final state.'),
  'state-twice': means('Einen Zustand gibt es zweimal.', 'A state exists twice.'),
  'state-unknown': means('Einen Zustand, der genannt wird, gibt es nicht.', 'A state that is named does not exist.'),
  'state-unreachable': means('Zu einem Zustand führt kein Weg.', 'No way leads to a state.'),
  'state-without-exit': means(
    'Aus einem Zustand führt nichts hinaus, obwohl er kein Ende ist.',
    'Nothing leads out of a state although it is no end.',
  ),
}
