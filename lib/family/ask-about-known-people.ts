import 'server-only'
import type { Day } from '@/lib/calendar/day'
import type { FieldError } from '@/lib/form/state'
import type { Context } from '@/lib/operation/definition'
import { InvalidInput } from '@/lib/operation/refusal'
import { alreadyKnown, offersOf } from '@/lib/person/already-known'
import { birthProblem } from '@/lib/person/birth-problem'
import { firstName } from '@/lib/person/name'
import type { NewFamily } from './new-family'

/** Throws InvalidInput for a date that cannot be right, beside the row where it was typed. */
export function checkBirths({ children, adults }: Pick<NewFamily, 'children' | 'adults'>, today: Day): void {
  const problems = [
    ...children.map((child, at) => ({
      field: `children.${child.row ?? at}.bornOn`,
      message: birthProblem(child, today),
    })),
    ...adults.map((adult, at) => ({
      field: `adults.${adult.row ?? at}.bornOn`,
      message: birthProblem(adult, today),
    })),
  ].flatMap(({ field, message }) => (message === undefined ? [] : [{ field, message }]))
  if (problems.length > 0) throw new InvalidInput(problems)
}

/** Asks "is it one of these?" for everyone not yet asked about. Throws InvalidInput with the people on offer. */
export async function askAboutKnownPeople(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'today'>,
  { children, adults, address }: Pick<NewFamily, 'children' | 'adults' | 'address'>,
): Promise<void> {
  const questions: FieldError[] = []
  const ask = async (field: string, person: NewFamily['children'][number] | NewFamily['adults'][number]) => {
    if (person.sameAs !== undefined) return
    const { fullName, bornOn } = person
    const found = await alreadyKnown(context, { fullName, bornOn, postcode: address?.postcode })
    if (found.length === 0) return
    const message = `Say whether ${firstName({ fullName })} is someone you already work with`
    questions.push({ field: `${field}.sameAs`, message, offers: offersOf(found, context) })
  }
  for (const [at, child] of children.entries()) await ask(`children.${child.row ?? at}`, child)
  for (const [at, adult] of adults.entries()) await ask(`adults.${adult.row ?? at}`, adult)
  if (questions.length > 0) throw new InvalidInput(questions)
}
