import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Purpose } from '@/lib/access/purpose'
import type { Relation } from '@/lib/access/relation'
import type { FamilyRuleName, RuleName } from '@/lib/access/rules'
import type { Subject } from '@/lib/access/subject'
import type { AuditDetails } from '@/lib/audit/append'
import type { AuditEvent } from '@/lib/audit/events'
import type { Day } from '@/lib/calendar/day'
import type { Transaction } from '@/lib/db/transaction'
import type { FreshSignIn } from './fresh-sign-in'

/** What every operation is given to work with. `now` and `today` are the only clock there is. */
export type Context<Input> = {
  tx: Transaction
  actor: Actor
  input: Input
  now: Date
  today: Day
  /** The family the subject belongs to; '' for an operation about nothing in particular. */
  familyId: string
  /** The relation that let them in, and all they hold. */
  relation: Relation | undefined
  relations: readonly Relation[]
  /** May they also do this other thing to the same family? For what to show, never instead of a check. */
  can: (rule: FamilyRuleName) => boolean
  /**
   * Adds ids, codes or counts to the audit entry, or says which family a record turned out to belong to, and by
   * which relation it was opened.
   */
  noteForAudit: (more: {
    familyId?: string
    subjectId?: string
    relation?: Relation
    details?: AuditDetails
  }) => void
}

export type Definition<Schema extends z.ZodType, Result> = {
  /** Noun and verb: `plan.add-action`. Unique. */
  name: string
  input: Schema
  /** The rule in lib/access that lets somebody do this. */
  may: RuleName
  on: (input: z.output<Schema>) => Subject
  audit: AuditEvent
  /** What it is done for, where that does not follow from the rule and the relation. */
  purpose?: Purpose
  /** A sensitive act: whoever asks must have proved who they are in the last ten minutes. See fresh-sign-in.ts. */
  needs?: FreshSignIn
  /** Open also to an administrator who has not shown their security key yet: what showing or adding one takes. */
  beforeKey?: true
  /** Nothing a caseload shows can change by this: words being saved as they are typed, many times a minute. */
  leavesCaseload?: true
  run: (context: Context<z.output<Schema>>) => Promise<Result>
}

export type OperationKind = 'command' | 'query'

/** What the registry tells of an operation, for the access matrix, the documentation and the command line. */
export type OperationEntry = {
  name: string
  kind: OperationKind
  may: RuleName
  audit: AuditEvent
  beforeKey?: true
  input: z.ZodType
}
