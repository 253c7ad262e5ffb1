import type { Import } from './graph'

/** A direction of the house: which imports it forbids, and why, in words for whoever broke it. */
export interface Rule {
  name: string
  forbids: (edge: Import) => boolean
}

const nouns =
  'person|family|contact|consent|assessment|plan|meeting|episode|lead-professional|chronology|caseload|panel|mash|quality|directory|measures|export|agency|continuum'

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('tests/')
const isOperation = (path: string) => /^lib\/[^/]+\/(queries|commands)\//.test(path)
const isPure = (path: string) => /^lib\/[^/]+\/(types|rules|status|words)(\.|\/)/.test(path)
const nounOf = (path: string) => path.match(new RegExp(`^lib/(${nouns})/`))?.[1]
const touchesData = (path: string) => isOperation(path) || /^lib\/(db|operation|auth|job)\//.test(path)

/** The directions of architecture section 1. Tests and scripts may reach anywhere; what ships may not. */
export const rules: Rule[] = [
  {
    name: 'nothing imports app but app',
    forbids: ({ from, to }) => to.startsWith('app/') && !from.startsWith('app/') && !isTest(from),
  },
  {
    name: 'the engine imports nothing of ours and nothing that reads or writes',
    forbids: ({ from, to, foreign }) =>
      from.startsWith('lib/continuum/') &&
      !isTest(from) &&
      (foreign ? /^(node:|next|react|pg$|@prisma)/.test(to) : !to.startsWith('lib/continuum/')),
  },
  {
    name: 'components show what they are given: they neither read nor write data',
    forbids: ({ from, to, foreign }) => from.startsWith('components/') && !foreign && touchesData(to),
  },
  {
    name: 'the design system knows nothing of families',
    forbids: ({ from, to, foreign }) =>
      from.startsWith('components/ui/') && !foreign && nounOf(to) !== undefined && nounOf(to) !== 'continuum',
  },
  {
    name: 'types, rules, statuses and words are pure',
    forbids: ({ from, to, foreign }) =>
      isPure(from) &&
      !isTest(from) &&
      (foreign
        ? /^(node:|next|react|pg$|@prisma|server-only)/.test(to)
        : touchesData(to) || to.startsWith('components/')),
  },
  {
    name: 'one noun does not call the operations of another',
    forbids: ({ from, to }) =>
      isOperation(from) && !isTest(from) && isOperation(to) && nounOf(from) !== nounOf(to),
  },
  {
    name: 'the generated database types stay behind lib/db, queries and commands',
    forbids: ({ from, to }) =>
      to.startsWith('lib/db/generated') &&
      !/^(lib\/db|prisma|tests|scripts)\//.test(from) &&
      !isOperation(from),
  },
  {
    name: 'lib/db is the only door to PostgreSQL',
    forbids: ({ from, to, foreign }) =>
      foreign &&
      /^(pg|@prisma\/.*)$/.test(to) &&
      /^(app|components|lib)\//.test(from) &&
      !from.startsWith('lib/db/') &&
      !isTest(from),
  },
  {
    name: 'lib/auth is the only importer of next-auth',
    forbids: ({ from, to, foreign }) =>
      foreign && /^next-auth/.test(to) && !from.startsWith('lib/auth/') && !isTest(from),
  },
  {
    name: 'what ships imports no tests, scripts or seeds',
    forbids: ({ from, to, foreign }) =>
      /^(app|components|lib)\//.test(from) &&
      !isTest(from) &&
      !foreign &&
      /^(tests|scripts|prisma)\//.test(to),
  },
]
