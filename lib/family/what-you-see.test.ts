import { describe, expect, it } from 'vitest'
import { relationFor } from '@/lib/access/may'
import { type Relation, relations } from '@/lib/access/relation'
import { whatYouSee } from './what-you-see'

const mayKnowOfMore: Record<Relation, boolean> = {
  'recorded-it': true,
  holder: false,
  'lead-professional': false,
  'team-member': true,
  'action-owner': true,
  'agreed-agency': true,
  'knowing-agency': false,
  'manages-holder': false,
  triage: false,
  hub: true,
  emergency: false,
}

describe('what somebody is told on a family’s page', () => {
  it.each(relations)(
    'says in a sentence what %s lets them see, and names whom to ask only for what there is',
    (relation) => {
      const told = whatYouSee([relation], 'Helen Marsh')
      expect(told.sees).toMatch(/^You.*\.$/)
      expect(told.more !== undefined).toBe(mayKnowOfMore[relation])
      if (told.more) expect(told.more).toContain('Helen Marsh')
    },
  )

  it.each(relations)('says of %s with agreement only what agreement opens', (relation) => {
    const alone = whatYouSee([relation], 'Helen Marsh')
    const agreed = whatYouSee([relation, 'agreed-agency'], 'Helen Marsh')
    const opensMore =
      relationFor('viewPlan', [relation, 'agreed-agency']) !== relationFor('viewPlan', [relation])
    if (opensMore) expect(agreed.sees).not.toBe(alone.sees)
    else if (relation !== 'hub' && relation !== 'knowing-agency') expect(agreed).toEqual(alone)
  })

  it('gives no hint of a record to an agency that may only know', () => {
    const { sees, more } = whatYouSee(['knowing-agency'], 'Helen Marsh')
    expect(more).toBeUndefined()
    expect(sees).not.toMatch(/record|plan|assess|meeting|decid|MASH|team/i)
  })

  it('goes by what opens the record where several relations are held', () => {
    expect(whatYouSee(['team-member', 'recorded-it'], 'Helen Marsh').sees).toMatch(
      /^You wrote this family down/,
    )
    expect(whatYouSee(['team-member', 'agreed-agency', 'recorded-it'], 'Helen Marsh').sees).toMatch(
      /the record is open/,
    )
  })

  it('names nobody to ask where that is nobody but the reader', () => {
    expect(whatYouSee(['recorded-it'], undefined).more).toBeUndefined()
  })
})
