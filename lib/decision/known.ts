type Known<Answers> = { [Name in keyof Answers]?: Exclude<Answers[Name], undefined> }

/** Only the answers that were given: what is not known is left out, not kept as nothing. */
export function known<Answers extends Record<string, unknown>>(answers: Answers): Known<Answers> {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== undefined),
  ) as Known<Answers>
}
