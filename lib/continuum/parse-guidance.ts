import { BASES } from './citation'
import type { Guidance, RuleSettings } from './guidance/guidance'
import { SERVICE_KEYS } from './guidance/guidance'
import { type GuidanceProblem, problemsWith } from './guidance/health'
import { ourDefaults } from './guidance/our-defaults'
import { LEVELS, OUTCOMES } from './outcome'

export type ParsedGuidance =
  | { readonly ok: true; readonly guidance: Guidance }
  | { readonly ok: false; readonly problems: readonly GuidanceProblem[] }

/**
 * Reads guidance from anything, such as stored JSON. What is missing, unknown or of the wrong kind is refused by
 * where it stands, all of it at once. Says nothing of whether the guidance is sound: see `parseHealthyGuidance`.
 */
export function parseGuidance(input: unknown): ParsedGuidance {
  const problems = shapeProblems(input)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, guidance: input as Guidance }
}

/** Reads guidance and holds it to the health check as well: no label, source, sign or outcome may be missing. */
export function parseHealthyGuidance(input: unknown): ParsedGuidance {
  const parsed = parseGuidance(input)
  if (!parsed.ok) return parsed
  const problems = problemsWith(parsed.guidance)
  return problems.length > 0 ? { ok: false, problems } : parsed
}

type Check = (value: unknown, where: string) => readonly GuidanceProblem[]
type Fields = Readonly<Record<string, Check>>

function shapeProblems(input: unknown): readonly GuidanceProblem[] {
  return object(GUIDANCE)(input, '')
}

const words: Check = (value, where) => (typeof value === 'string' ? [] : wrong(where, 'Write words here.'))
const count: Check = (value, where) => (Number.isInteger(value) ? [] : wrong(where, 'Use a whole number.'))
const yesOrNo: Check = (value, where) => (typeof value === 'boolean' ? [] : wrong(where, 'Say yes or no.'))
const onlyTrue: Check = (value, where) =>
  value === true ? [] : wrong(where, 'Leave it out when it is not so.')

function wrong(where: string, says: string): readonly GuidanceProblem[] {
  return [{ where, says }]
}

function oneOf(choices: readonly unknown[]): Check {
  return (value, where) =>
    choices.includes(value) ? [] : wrong(where, `Choose one of these: ${choices.join(', ')}.`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** These fields and no others; the optional ones may be left out. */
function object(fields: Fields, optional: Fields = {}): Check {
  return (value, where) => {
    const at = (field: string) => (where === '' ? field : `${where}.${field}`)
    if (!isObject(value)) return wrong(where, 'This is not what belongs here.')
    const unknown = Object.keys(value).filter(
      (field) => !Object.hasOwn(fields, field) && !Object.hasOwn(optional, field),
    )
    return [
      ...unknown.map((field) => ({ where: at(field), says: 'Guidance has no such part.' })),
      ...Object.entries(fields).flatMap(([field, check]) =>
        Object.hasOwn(value, field) ? check(value[field], at(field)) : wrong(at(field), 'This is missing.'),
      ),
      ...Object.entries(optional).flatMap(([field, check]) =>
        value[field] === undefined ? [] : check(value[field], at(field)),
      ),
    ]
  }
}

/** Any names, each with the same kind of thing; some of them must be there. */
function entries(check: Check, needed: readonly string[] = []): Check {
  return (value, where) => {
    if (!isObject(value)) return wrong(where, 'This is not what belongs here.')
    return [
      ...needed
        .filter((field) => !Object.hasOwn(value, field))
        .map((field) => ({ where: `${where}.${field}`, says: 'This is missing.' })),
      ...Object.entries(value).flatMap(([field, one]) => check(one, `${where}.${field}`)),
    ]
  }
}

function list(check: Check): Check {
  return (value, where) =>
    Array.isArray(value)
      ? value.flatMap((each: unknown, at) => check(each, `${where}.${at}`))
      : wrong(where, 'A list belongs here.')
}

function everyOne<Key extends string>(keys: readonly Key[], check: Check): Fields {
  return Object.fromEntries(keys.map((key) => [key, check]))
}

function cited(value: Check): Check {
  return object({ value, basis: oneOf(BASES), source: words })
}

const duration = object({ amount: count, unit: oneOf(['hours', 'calendar-days', 'working-days', 'weeks']) })

const reading = object(
  { level: oneOf([1, 2, 3, 4]) },
  {
    route: oneOf(['s17', 's47', 's17-or-s47']),
    trigger: onlyTrue,
    today: onlyTrue,
    statutoryUnder13: onlyTrue,
    raised: object({ underAge: count, orSend: yesOrNo, to: oneOf(['multi-agency', 'targeted']) }),
  },
)

/** What each setting holds, read off our own defaults: a number, a yes or no, or one of two places. */
const settings: Fields = Object.fromEntries(
  Object.entries(ourDefaults.settings satisfies RuleSettings).map(([key, { value }]) => [
    key,
    cited(
      typeof value === 'number'
        ? count
        : typeof value === 'boolean'
          ? yesOrNo
          : oneOf(['targeted', 's17'] satisfies RuleSettings['worseLeadsTo']['value'][]),
    ),
  ]),
)

const GUIDANCE = {
  id: words,
  version: words,
  versionSource: cited(words),
  partnership: words,
  changes: list(object({ on: words, what: words })),
  localNames: object(everyOne(OUTCOMES, cited(words))),
  levelNames: object(everyOne(LEVELS, cited(words))),
  signs: entries(reading),
  signsSource: cited(words),
  settings: object(settings),
  ages: object({ below: cited(count), belowWithSend: cited(count) }),
  complexLead: cited(object({ service: words, strength: oneOf(['may', 'often']) })),
  referral: cited(object({ mode: oneOf(['form', 'conversation']), name: words, to: words })),
  clocks: object(everyOne(OUTCOMES, cited(duration))),
  otherClocks: entries(cited(duration), Object.keys(ourDefaults.otherClocks)),
  holders: object(everyOne(OUTCOMES, cited(words))),
  services: object(everyOne(SERVICE_KEYS, cited(words))),
  examples: list(
    object({
      id: words,
      story: words,
      facts: (value, where) =>
        isObject(value) ? [] : wrong(where, 'The facts of a case must be an object.'),
      outcome: oneOf(OUTCOMES),
    }),
  ),
} as const satisfies Record<keyof Guidance, Check>
