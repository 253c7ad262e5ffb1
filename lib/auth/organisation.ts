import { z } from 'zod'

const words = z.array(z.string().min(1)).default([])

/** One organisation's own sign-in (OpenID Connect: Entra ID, Keycloak and their like). See docs/deployment.md. */
const organisation = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
    /** What the button says: "Sign in with …". */
    name: z.string().min(1).max(80),
    issuer: z.url(),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1),
    /** Entra ID: the directories (`tid`) whose people may sign in. Where it is given, everyone must be of one. */
    tenants: words,
    /** The claim that is one person for ever: `oid` for Entra ID, `sub` for the rest. Never an e-mail address. */
    subject: z.enum(['sub', 'oid']).default('sub'),
    /** What in `amr` or `acr` (or Entra's `acrs`) says that a second factor was asked for. */
    secondFactor: z.strictObject({ amr: words, acr: words }),
    /** Further parameters of the question: `{ "acr_values": "…" }`. */
    ask: z.record(z.string(), z.string()).default({}),
  })
  .refine(({ secondFactor: { amr, acr } }) => amr.length + acr.length > 0, {
    message: 'Say what shows that a second factor was asked for',
    path: ['secondFactor'],
  })
  .refine(({ issuer }) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(issuer), {
    message: 'An issuer is reached by https',
    path: ['issuer'],
  })

export type Organisation = z.output<typeof organisation>

/** The setting as it is given: a JSON list. */
export const organisationsSetting = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'Not JSON' })
      return z.NEVER
    }
  })
  .pipe(z.array(organisation))
