import { LevelChoices } from './level-choices'

export const title = 'The four kinds of help, to choose from'

export const examples = {
  'with what is the same as the guidance': (
    <LevelChoices label="Which help fits best?" hints={{ 'multi-agency': 'Same as the guidance' }} />
  ),
}
