/** Short words to somebody who works here. They hold no name but a link to sign in. */
export const staffMailKinds = ['asked', 'emergency', 'news'] as const
export type StaffMailKind = (typeof staffMailKinds)[number]

/** Why a message has not gone, as far as a mail server says. */
export const mailProblems = [
  'no-answer',
  'refused-for-now',
  'refused',
  'no-such-mailbox',
  'no-longer-theirs',
] as const
export type MailProblem = (typeof mailProblems)[number]

/** How far a message has come. That a mail server took it is the last thing that can be known. */
export type MailState =
  | { is: 'waiting'; because?: MailProblem }
  | { is: 'handed'; at: Date }
  | { is: 'given-up'; at: Date; because: MailProblem }

/** The worker's way to the database: it sees everything, and shows it to nobody. */
export type Query = <Row extends object>(text: string, values?: unknown[]) => Promise<{ rows: Row[] }>
