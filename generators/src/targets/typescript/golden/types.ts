// Generated from visit@1.0.0 by "fallnetz generate typescript". Do not edit.

/**
 * Every message of the process; `envelope.messageType` says which one it is.
 */
export type Message = AskMessage | AgreeMessage | RefuseMessage | CallOffMessage

/**
 * Identifier: A random number that names one thing.
 * (de) Kennung: Eine Zufallszahl, die eine Sache benennt.
 */
export type Uuid = string

/**
 * Organisation: The name of an organisation.
 * (de) Organisation: Der Name einer Organisation.
 */
export type OrganisationId = string

/**
 * Instant: Date and time with offset.
 * (de) Zeitpunkt: Datum und Uhrzeit mit Zeitzone.
 */
export type Instant = string

/**
 * Every type under the name of its schema, and the two that stand for all messages.
 */
export interface Schemas {
  Message: Message
  MessageByType: MessageByType
  'https://w3id.org/fallnetz/visit/1.0.0/agree.schema.json': AgreeMessage
  'https://w3id.org/fallnetz/visit/1.0.0/ask.schema.json': AskMessage
  'https://w3id.org/fallnetz/visit/1.0.0/call-off.schema.json': CallOffMessage
  'https://w3id.org/fallnetz/visit/1.0.0/plan.schema.json': Plan
  'https://w3id.org/fallnetz/visit/1.0.0/question.schema.json': Question
  'https://w3id.org/fallnetz/visit/1.0.0/refusal.schema.json': Refusal
  'https://w3id.org/fallnetz/visit/1.0.0/refuse.schema.json': RefuseMessage
  'https://w3id.org/fallnetz/visit/1.0.0/wish.schema.json': Wish
  'https://w3id.org/fallnetz/basics/1.0.0/event-data.schema.json': EventData
  'https://w3id.org/fallnetz/basics/1.0.0/event-page.schema.json': EventPage
  'https://w3id.org/fallnetz/basics/1.0.0/event.schema.json': BasicsEvent
  'https://w3id.org/fallnetz/basics/1.0.0/finding.schema.json': Finding
  'https://w3id.org/fallnetz/basics/1.0.0/instant.schema.json': Instant
  'https://w3id.org/fallnetz/basics/1.0.0/mailbox-entry.schema.json': MailboxEntry
  'https://w3id.org/fallnetz/basics/1.0.0/mailbox-page.schema.json': MailboxPage
  'https://w3id.org/fallnetz/basics/1.0.0/message-envelope.schema.json': MessageEnvelope
  'https://w3id.org/fallnetz/basics/1.0.0/organisation-id.schema.json': OrganisationId
  'https://w3id.org/fallnetz/basics/1.0.0/participant.schema.json': Participant
  'https://w3id.org/fallnetz/basics/1.0.0/problem.schema.json': Problem
  'https://w3id.org/fallnetz/basics/1.0.0/process-list.schema.json': ProcessList
  'https://w3id.org/fallnetz/basics/1.0.0/process-metadata.schema.json': ProcessMetadata
  'https://w3id.org/fallnetz/basics/1.0.0/receipt.schema.json': Receipt
  'https://w3id.org/fallnetz/basics/1.0.0/uuid.schema.json': Uuid
}

/**
 * Ask for a visit: The message "ask".
 * (de) Um einen Besuch bitten: Die Nachricht „ask“.
 */
export interface AskMessage {
  envelope: MessageEnvelope & {
    messageType: 'visit.ask'
    schemaVersion: '1.0.0'
  }
  payload: Wish
}

/**
 * Message envelope: What every message says about itself.
 * (de) Nachrichtenumschlag: Was jede Nachricht über sich selbst sagt.
 */
export interface MessageEnvelope {
  messageId: Uuid
  messageType: string
  schemaVersion: string
  processId: Uuid
  sequence: number
  sender: Participant
  recipient: Participant
  sentAt: Instant
  /**
   * Expected state: The state the sender believes the process is in.
   * (de) Erwarteter Zustand: Der Zustand, von dem die sendende Stelle ausgeht.
   */
  expectedState?: string
  testMessage: boolean
}

/**
 * Participant: An organisation and its role.
 * (de) Beteiligte Stelle: Eine Organisation und ihre Rolle.
 */
export interface Participant {
  organisation: OrganisationId
  role: string
  unit?: string
}

/**
 * Wish: Whom to visit, where and when.
 * (de) Wunsch: Wer wo und wann besucht werden soll.
 */
export interface Wish {
  /**
   * Person: Name of the person to visit.
   * (de) Person: Name der Person, die besucht werden soll.
   */
  person: string
  birthDate?: string
  weekdays: ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[]
  place: WishHome | WishOffice
  companions?: number
}

/**
 * At home
 * (de) Zu Hause
 */
export interface WishHome {
  kind: 'home'
  street: string
  floor?: number
}

/**
 * In an office
 * (de) In einem Büro
 */
export interface WishOffice {
  kind: 'office'
  room: string
}

/**
 * Agree to a visit: The message "agree".
 * (de) Besuch zusagen: Die Nachricht „agree“.
 */
export interface AgreeMessage {
  envelope: MessageEnvelope & {
    messageType: 'visit.agree'
    schemaVersion: '1.0.0'
    expectedState: string
  }
  payload: Plan
}

/**
 * Plan: When the visit takes place.
 * (de) Plan: Wann der Besuch stattfindet.
 */
export interface Plan {
  day: string
  visitor?: Participant
  questions?: Question[]
}

/**
 * Question: A question, perhaps with further ones.
 * (de) Frage: Eine Frage, vielleicht mit weiteren.
 */
export interface Question {
  text: string
  followUps?: Question[]
}

/**
 * Refuse a visit: The message "refuse".
 * (de) Besuch ablehnen: Die Nachricht „refuse“.
 */
export interface RefuseMessage {
  envelope: MessageEnvelope & {
    messageType: 'visit.refuse'
    schemaVersion: '1.0.0'
    expectedState: string
  }
  payload: Refusal
}

/**
 * Refusal: Why there is no visit.
 * (de) Ablehnung: Warum es keinen Besuch gibt.
 */
export interface Refusal {
  reason: 'no-capacity' | 'too-far' | 'other'
  note?: string
}

/**
 * Call a visit off: The message "call-off".
 * (de) Besuch absagen: Die Nachricht „call-off“.
 */
export interface CallOffMessage {
  envelope: MessageEnvelope & {
    messageType: 'visit.call-off'
    schemaVersion: '1.0.0'
    expectedState: string
  }
  payload: {
    reason: Refusal
  }
}

/**
 * The type of a message under its `envelope.messageType`.
 */
export interface MessageByType {
  'visit.ask': AskMessage
  'visit.agree': AgreeMessage
  'visit.refuse': RefuseMessage
  'visit.call-off': CallOffMessage
}

/**
 * Event data: What changed, without any personal data.
 * (de) Ereignisdaten: Was sich geändert hat, ohne personenbezogene Daten.
 */
export interface EventData {
  messageId: Uuid
  state: string
  previousState: string | null
  sequence: number
}

/**
 * Page of events: Events in order, and where to go on.
 * (de) Seite mit Ereignissen: Ereignisse der Reihe nach, und wo es weitergeht.
 */
export interface EventPage {
  events: BasicsEvent[]
  next: string
  more: boolean
}

/**
 * Event: A change of state (CloudEvents 1.0).
 * (de) Ereignis: Eine Zustandsänderung (CloudEvents 1.0).
 */
export interface BasicsEvent {
  specversion: '1.0'
  id: Uuid
  source: OrganisationId
  type: string
  subject: Uuid
  time: Instant
  datacontenttype: 'application/json'
  dataschema: string
  data: EventData
}

/**
 * Finding: What is wrong, where, and what to do about it.
 * (de) Befund: Was nicht stimmt, wo, und was zu tun ist.
 */
export interface Finding {
  code: string
  severity: 'error' | 'warning'
  at: string
  message: string
}

/**
 * Mailbox entry: A message that waits to be picked up.
 * (de) Eintrag im Postfach: Eine Nachricht, die auf Abholung wartet.
 */
export interface MailboxEntry {
  messageId: Uuid
  messageType: string
  processId: Uuid
  sentAt: Instant
}

/**
 * Page of the mailbox: Messages that wait to be picked up.
 * (de) Seite des Postfachs: Nachrichten, die auf Abholung warten.
 */
export interface MailboxPage {
  items: MailboxEntry[]
  next: string | null
}

/**
 * Problem: Why a request was refused (RFC 9457).
 * (de) Problem: Warum eine Anfrage abgelehnt wurde (RFC 9457).
 */
export interface Problem {
  type: string
  title: string
  status: number
  code: string
  detail?: string
  findings?: Finding[]
  state?: string
  permitted?: string[]
}

/**
 * List of processes: One page of processes.
 * (de) Liste der Vorgänge: Eine Seite mit Vorgängen.
 */
export interface ProcessList {
  items: ProcessMetadata[]
  next: string | null
}

/**
 * Process metadata: Where a process stands, without any personal data.
 * (de) Vorgangsdaten: Wo ein Vorgang steht, ohne personenbezogene Daten.
 */
export interface ProcessMetadata {
  processId: Uuid
  process: string
  version: string
  state: string
  role: string
  participants: Participant[]
  permitted: string[]
  createdAt: Instant
  updatedAt: Instant
}

/**
 * Receipt: Confirms that a message has arrived.
 * (de) Quittung: Bestätigt, dass eine Nachricht angekommen ist.
 */
export interface Receipt {
  receiptId: Uuid
  level: 'technical'
  messageId: Uuid
  processId: Uuid
  receivedAt: Instant
  state: string
}
