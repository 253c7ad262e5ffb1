import type { FieldError } from '@/lib/form/state'

/** There is no such record, as far as this person is concerned. Says the same for "not there" and "not yours". */
export class NotFound extends Error {
  override readonly name = 'NotFound'
  constructor() {
    super('There is nothing here')
  }
}

/** The record is theirs to see, but this is not theirs to do. Carries a sentence that says who can. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed'
  constructor(
    readonly rule: string,
    readonly whoCan: string,
  ) {
    super(`${whoCan} can do this`)
  }
}

/** They must show a security key, or add their first, before they do anything else here. Nothing was changed. */
export class KeyNeeded extends Error {
  override readonly name = 'KeyNeeded'
  constructor() {
    super('Show your security key first')
  }
}

/** They may open it, in a minute: they have opened more records within the hour than their work can need. */
export class SlowDown extends Error {
  override readonly name = 'SlowDown'
  constructor(readonly familyId: string) {
    super('You have opened many records in the last hour. Wait a minute, then open this one')
  }
}

/** What was typed cannot be used as it is. Nothing was changed. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput'
  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map((error) => error.message).join('. '))
  }
}

/** One thing wrong, found by a rule rather than by the shape of the form. `field` '' is the form as a whole. */
export function invalid(field: string, message: string): InvalidInput {
  return new InvalidInput([{ field, message }])
}

/** Somebody else changed the record since this page was opened. Nothing was changed. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
  constructor() {
    super(
      'Somebody changed this while you had it open. Nothing you wrote is lost: read what changed, then save again',
    )
  }
}
