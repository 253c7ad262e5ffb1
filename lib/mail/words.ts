import { instantWords } from '@/lib/calendar/words'
import type { MailProblem, MailState, StaffMailKind } from './types'

/** For how long a message is tried, in words: ten times, further and further apart. */
const howLong = 'about four hours'

const problemWords: Record<MailProblem, string> = {
  'no-answer': 'the mail server did not answer',
  'refused-for-now': 'the mail server asked us to try later',
  refused: 'the mail server refused it',
  'no-such-mailbox': 'the mail server says there is no such mailbox',
  'no-longer-theirs': 'the address was taken out of the record, or protected, before it went',
}

/** How far a message has come, for whoever sent it; never more than is known. */
export function mailStateWords(state: MailState): string {
  switch (state.is) {
    case 'waiting':
      return state.because
        ? `Not gone yet: ${problemWords[state.because]}. It is tried again for ${howLong}.`
        : 'Waiting to go. It goes within a minute or two.'
    case 'handed':
      return `Handed to the mail server on ${instantWords(state.at)}. Whether it arrived, and who reads it there, cannot be known from here.`
    case 'given-up':
      return `Could not be sent: ${problemWords[state.because]}. Take it that nothing arrived, and hand the document over or post it.`
  }
}

type Letter = { subject: string; text: string }

/**
 * The message around a document. It says who sends it and nothing of whom or what it is about: whoever else reads
 * this mail learns no more. The document itself is locked.
 */
export function documentMailWords({
  giver,
  called,
  reference,
}: Record<'giver' | 'called' | 'reference', string>): Letter {
  return {
    subject: `A document for you (${reference})`,
    text: `Hello,

${giver} has sent you the document that comes with this message. It is locked.

${called} tells you the words that open it, in person or by phone. They are never sent by e-mail.

If you were not expecting this, leave it closed. If you know ${giver}, tell them. You cannot answer this message.
`,
  }
}

const staff: Record<StaffMailKind, { subject: string; about: string }> = {
  asked: {
    subject: 'You have been asked something in Alongside',
    about: 'You have been asked to be the named person for a family. Sign in to read about it and to answer.',
  },
  emergency: {
    subject: 'A record was opened in an emergency',
    about: 'A record you look after was opened in an emergency. Sign in to see who opened it and why.',
  },
  news: {
    subject: 'There is something new for you in Alongside',
    about: 'There is something new for you to read. Sign in to see what it is.',
  },
}

/** Short words to somebody who works here: no name, nothing to read over a shoulder, a link to sign in. */
export function staffMailWords(kind: StaffMailKind, address: string): Letter {
  const { subject, about } = staff[kind]
  const off =
    kind === 'emergency'
      ? 'You are always told of an emergency.'
      : `You can turn these messages off under Your account: ${address}/account`
  return { subject, text: `${about}\n\n${address}/sign-in\n\n${off}\n` }
}
