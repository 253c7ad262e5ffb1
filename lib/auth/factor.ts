/** What a session may be earned with. Every session row lists its own (ASVS 6.3.3, goal G-S11). */
const factors = [
  'sample',
  'password',
  'authenticator',
  'recovery-code',
  'organisation',
  'organisation-second-factor',
  'security-key',
] as const

export type Factor = (typeof factors)[number]

/** In words, for the person whose session it is. */
export const factorWords: Record<Factor, string> = {
  sample: 'an invented person’s name',
  password: 'password',
  authenticator: 'code from your authenticator app',
  'recovery-code': 'recovery code',
  organisation: 'your organisation’s sign-in',
  'organisation-second-factor': 'your organisation’s second check',
  'security-key': 'your security key',
}

const second: readonly Factor[] = [
  'authenticator',
  'recovery-code',
  'organisation-second-factor',
  'security-key',
]

/** Whether something one has was shown as well as something one knows. */
export function hasSecondFactor(given: readonly Factor[]): boolean {
  return given.some((factor) => second.includes(factor))
}
