/**
 * One thing wrong with one box, in words that say what to do. `field` is the `name` of the control. `offers`:
 * answers that only the server knows of, such as people already recorded, for the box to choose from.
 */
export type FieldError = { field: string; message: string; offers?: readonly Offer[] }

export type Offer = { value: string; label: string; hint?: string; href?: string }

/**
 * What a form remembers between two renderings: everything that was typed, and what is wrong with it.
 *
 * It travels in the page as plain text and comes back from the browser, so it holds only what this person
 * just typed and is never trusted.
 */
export type FormState = {
  values: Record<string, string | string[]>
  errors: FieldError[]
  /** Set when the person must first prove once more who they are: the form asks for it in place. */
  confirm?: ConfirmItsYou
  /** Nobody was signed in when it was sent, or somebody else was: the page asks its person to sign in, and carries on. */
  signedOut?: true
}

/** What somebody shows to prove it, where they signed in with what. `button` is the one they had pressed. */
export type ConfirmItsYou = {
  how: 'password' | 'password-and-code' | 'organisation' | 'sample'
  /** They have a security key: it may be shown in place of a code, or nothing else will do. */
  byKey?: 'offered' | 'needed'
  button?: string
}

export const untouchedForm: FormState = { values: {}, errors: [] }

/** The shape every form action has: React's `useActionState` calls it, with or without JavaScript. */
export type FormActionFunction = (state: FormState, data: FormData) => Promise<FormState>
