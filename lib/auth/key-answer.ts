import { z } from 'zod'

/** What a browser brings back from a key, as text: a few hundred letters, and never more than this. */
const most = 16_000
const letters = z.string().regex(/^[A-Za-z0-9_-]*$/)

const shared = {
  id: letters.min(1),
  rawId: letters.min(1),
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()).transform(() => ({})),
}

/**
 * A key that is being added says what its public half is. Browsers say more of a key than is needed, each in its own
 * way: what is not named here is left out.
 */
export const addedAnswer = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: letters,
    attestationObject: letters,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
})

/** A key that was added before signs a question. */
export const provingAnswer = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: letters,
    authenticatorData: letters,
    signature: letters,
  }),
})

/** Reads an answer that came as text; nothing when it is none. */
export function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
): z.output<Schema> | undefined {
  if (text.length > most) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The question an answer says it answers. */
export function challengeIn(answer: { response: { clientDataJSON: string } }): string {
  try {
    const said: unknown = JSON.parse(
      Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8'),
    )
    return z.object({ challenge: letters }).parse(said).challenge
  } catch {
    return ''
  }
}
