import { DOMAINS, type Sign, type Strength, signs, strengths } from './catalogue'
import type { Guidance, RuleSettings } from './guidance/guidance'
import { RUNG } from './outcome'
import type { PlainSettings, ReadSign, ReadStrength, ReadyGuidance } from './ready-guidance'
import { kindsOf } from './sign-kinds'
import { supportingFamiliesOf, traitsOf, trioOf } from './trait'

const ready = new WeakMap<Guidance, ReadyGuidance>()

/** The guidance made ready; worked out once for each guidance object. */
export function readyGuidance(guidance: Guidance): ReadyGuidance {
  const known = ready.get(guidance)
  if (known !== undefined) return known
  const made = makeReady(guidance)
  ready.set(guidance, made)
  return made
}

function makeReady(guidance: Guidance): ReadyGuidance {
  const read = signs.map((sign, place) => readSign(sign, place, guidance))
  return {
    guidance,
    settings: plain(guidance.settings),
    signs: new Map(read.map((each) => [each.sign.id, each])),
    kinds: kindsOf(read),
    strengths: new Map(strengths.map((strength, place) => [strength.id, readStrength(strength, place)])),
  }
}

function plain(settings: RuleSettings): PlainSettings {
  return {
    sharedHelpNeeds: settings.sharedHelpNeeds.value,
    sharedHelpAgencies: settings.sharedHelpAgencies.value,
    assessmentAtSingleAgency: settings.assessmentAtSingleAgency.value,
    complexSigns: settings.complexSigns.value,
    complexDomains: settings.complexDomains.value,
    complexAgencies: settings.complexAgencies.value,
    complexTrioStrands: settings.complexTrioStrands.value,
    complexAtLeastAgencies: settings.complexAtLeastAgencies.value,
    worseLeadsTo: settings.worseLeadsTo.value,
    harmSignsTogether: settings.harmSignsTogether.value,
    manySmallSigns: settings.manySmallSigns.value,
    supportingFamiliesAreas: settings.supportingFamiliesAreas.value,
    managerLooksAtReReferrals: settings.managerLooksAtReReferrals.value,
    disabledRequestIsStatutory: settings.disabledRequestIsStatutory.value,
  }
}

function readSign(sign: Sign, place: number, guidance: Guidance): ReadSign {
  const reading = guidance.signs[sign.id]
  if (reading === undefined) {
    throw new Error(`Guidance ${guidance.id} ${guidance.version} does not read the sign “${sign.id}”`)
  }
  return {
    sign,
    quoted: `“${sign.label}”`,
    place,
    level: reading.level,
    reading,
    domainBit: 1 << DOMAINS.indexOf(sign.domain),
    traits: traitsOf(sign),
    trio: trioOf(sign),
    areas: supportingFamiliesOf(sign),
    raisedTo: reading.raised === undefined ? 0 : RUNG[reading.raised.to],
  }
}

function readStrength(strength: Strength, place: number): ReadStrength {
  const domains = strength.verifiedOnly
    ? 0
    : strength.answers.reduce((bits, domain) => bits | (1 << DOMAINS.indexOf(domain)), 0)
  return {
    strength,
    place,
    answers2: domains,
    answers3: strength.answersUpTo === 3 ? domains : 0,
    engagement: strength.engagement && !strength.verifiedOnly,
    fromParents: strength.side === 'parenting',
  }
}
