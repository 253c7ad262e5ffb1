import { matchedLetters } from '@/lib/person/matched-letters'
import { NameLetters } from './name-letters'

export const title = 'A name, with the letters that were searched for'

export const examples = {
  '“ty reed” in Tyler Reid': (
    <p className="text-sub">
      <NameLetters pieces={matchedLetters('Tyler Reid', 'ty reed')} />
    </p>
  ),
  'nothing marked': (
    <p className="text-sub">
      <NameLetters pieces={matchedLetters('Maisie Reid', '')} />
    </p>
  ),
}
