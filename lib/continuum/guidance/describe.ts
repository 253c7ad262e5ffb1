import { signs } from '../catalogue'
import type { Cited } from '../citation'
import { OUTCOMES } from '../outcome'
import { ALL_RULES } from '../rules/all'
import { BASIS_WORDS, durationWords, OUTCOME_WORDS } from '../words'
import type { Guidance, RuleSettings } from './guidance'

/** What each setting decides, in words, as people who decide read it. */
export const SETTING_WORDS = {
  sharedHelpNeeds: 'Unmet needs from which shared help starts',
  sharedHelpAgencies: 'Agencies from which shared help starts',
  assessmentAtSingleAgency: 'An early help assessment for one agency’s plan',
  complexSigns: 'Serious worries that make a case complex',
  complexDomains: 'Parts of life they must lie in',
  complexAgencies: 'Agencies they must need',
  complexTrioStrands: 'Strands of the toxic trio at level 3 that make it complex',
  complexAtLeastAgencies: 'Agencies needed before anything is complex',
  worseLeadsTo: 'Where early help that gets worse leads; the Family Help line moves here',
  harmSignsTogether: '“Section 17 or 47” signs that together are child protection',
  manySmallSigns: 'Small signs that ask for a neglect tool and a human look',
  supportingFamiliesAreas: 'Supporting Families areas that flag a family',
  managerLooksAtReReferrals: 'Re-referrals in 12 months at which a manager looks',
  disabledRequestIsStatutory: 'A family’s request for a disabled child’s assessment goes to social care',
} as const satisfies Record<keyof RuleSettings, string>

/** The rule each setting belongs to, for the document only: a number tells nobody at a screen anything. */
const RULE_OF = {
  sharedHelpNeeds: 'R10',
  sharedHelpAgencies: 'R10',
  assessmentAtSingleAgency: 'R9',
  complexSigns: 'R15 a',
  complexDomains: 'R15 a',
  complexAgencies: 'R15 a',
  complexTrioStrands: 'R15 b',
  complexAtLeastAgencies: 'R15',
  worseLeadsTo: 'R22',
  harmSignsTogether: 'R19',
  manySmallSigns: 'P9',
  supportingFamiliesAreas: 'R17',
  managerLooksAtReReferrals: 'R33',
  disabledRequestIsStatutory: 'R21',
} as const satisfies Record<keyof RuleSettings, string>

/** The parts of `docs/continuum.md` that come from the rules and the guidance, by name, as Markdown. */
export function generatedParts(all: readonly Guidance[]): Readonly<Record<string, string>> {
  const latest = latestOfEach(all)
  return {
    names: namesTable(latest),
    clocks: clocksTable(latest),
    settings: settingsTable(latest),
    referral: referralTable(latest),
    rules: rulesTable(),
    triggers: triggerList(latest),
    versions: versionList(all),
  }
}

function latestOfEach(all: readonly Guidance[]): readonly Guidance[] {
  const byArea = new Map<string, Guidance>()
  for (const guidance of all) {
    const known = byArea.get(guidance.id)
    if (known === undefined || known.version < guidance.version) byArea.set(guidance.id, guidance)
  }
  return [...byArea.values()]
}

function namesTable(latest: readonly Guidance[]): string {
  return table(
    ['Outcome', ...latest.map(({ partnership }) => partnership)],
    OUTCOMES.map((outcome) => [
      OUTCOME_WORDS[outcome].staff,
      ...latest.map(({ localNames }) => withBasis(localNames[outcome], (value) => value)),
    ]),
  )
}

function clocksTable(latest: readonly Guidance[]): string {
  return table(
    ['First step due', ...latest.map(({ partnership }) => partnership)],
    OUTCOMES.map((outcome) => [
      OUTCOME_WORDS[outcome].staff,
      ...latest.map(({ clocks }) => withBasis(clocks[outcome], durationWords)),
    ]),
  )
}

function settingsTable(latest: readonly Guidance[]): string {
  return table(
    ['Setting', ...latest.map(({ partnership }) => partnership)],
    (Object.keys(SETTING_WORDS) as (keyof RuleSettings)[]).map((key) => [
      `${SETTING_WORDS[key]} (${RULE_OF[key]})`,
      ...latest.map(({ settings }) => withBasis<unknown>(settings[key], settingWords)),
    ]),
  )
}

function settingWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value === 's17') return 'child in need'
  return value === 'targeted' ? 'complex shared help' : String(value)
}

function referralTable(latest: readonly Guidance[]): string {
  return table(
    ['', ...latest.map(({ partnership }) => partnership)],
    [
      [
        'Social care is asked by',
        ...latest.map(({ referral }) =>
          withBasis(referral, ({ mode, name, to }) => `${name} to ${to} (${mode})`),
        ),
      ],
      [
        'Who leads complex work',
        ...latest.map(({ complexLead }) =>
          withBasis(complexLead, ({ service, strength }) => `${service}, ${strength}`),
        ),
      ],
      [
        'Early help reaches below',
        ...latest.map(({ ages }) => withBasis(ages.below, (age) => `${age} years`)),
      ],
      [
        'With SEND below',
        ...latest.map(({ ages }) => withBasis(ages.belowWithSend, (age) => `${age} years`)),
      ],
    ],
  )
}

function rulesTable(): string {
  return table(
    ['Rule', 'Name', 'Rests on'],
    ALL_RULES.map(({ id, title, citations }) => [
      id,
      title,
      citations.map(({ basis, source }) => `${source} (${BASIS_WORDS[basis]})`).join('; '),
    ]),
  )
}

/** The safety triggers of every area; where areas differ, the areas that have it are named. */
function triggerList(latest: readonly Guidance[]): string {
  return signs
    .flatMap(({ id, label }) => {
      const areas = latest.filter((guidance) => guidance.signs[id]?.trigger === true)
      if (areas.length === 0) return []
      const only =
        areas.length === latest.length ? '' : ` (${areas.map(({ partnership }) => partnership).join(', ')})`
      return [`- ${label}${only}`]
    })
    .join('\n')
}

function versionList(all: readonly Guidance[]): string {
  return all
    .map(({ partnership, version, changes, versionSource }) => {
      const what = changes.find(({ on }) => on === version)?.what ?? ''
      return `- **${partnership}, from ${version}.** ${what} Date: ${versionSource.source}.`
    })
    .join('\n')
}

function withBasis<T>({ value, basis }: Cited<T>, words: (value: T) => string): string {
  return `${words(value)} [${basis}]`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
