/** The boxes of a letter, as its draft keeps them. */
export const letterBoxes = ['subject', 'body'] as const
export type LetterBox = (typeof letterBoxes)[number]

export const letterBoxWords: Record<LetterBox, string> = {
  subject: 'What is it about?',
  body: 'What do you want to say?',
}

/** The one page of a letter. */
export const letterSection = 'letter'

/** The part of a letter that is its writer’s own words. */
export const letterText = 'What it says'

/** Longer subjects do not fit above a letter. */
export const longestSubject = 150

/** The words of a letter, without what stands round them. */
export type LetterWords = { subject: string; body: string }

/** Reads a draft's boxes; a box nobody has written in is empty. */
export function letterWordsOf(values: Readonly<Record<string, unknown>>): LetterWords {
  const text = (box: LetterBox) => {
    const value = values[box]
    return typeof value === 'string' ? value.trim() : ''
  }
  return { subject: text('subject'), body: text('body') }
}

/** What is missing before a letter can be looked through, by the box it is missing in. */
export function lettersProblems({ subject, body }: LetterWords): { field: LetterBox; message: string }[] {
  return [
    ...(subject === '' ? [{ field: 'subject' as const, message: 'Write what the letter is about' }] : []),
    ...(subject.length > longestSubject
      ? [
          {
            field: 'subject' as const,
            message: `Write what it is about in ${longestSubject} letters or fewer`,
          },
        ]
      : []),
    ...(body === '' ? [{ field: 'body' as const, message: 'Write what you want to say' }] : []),
  ]
}
