import { OpeningSentence } from './opening-sentence'

export const title = 'Opening sentence'

export const examples = {
  'what matters now': (
    <OpeningSentence>
      48 families have a named person. <strong>3 are still waiting</strong>,{' '}
      <strong>5 reviews are late</strong>, and <strong>4 families have not heard from us for 3 weeks</strong>.
    </OpeningSentence>
  ),
}
