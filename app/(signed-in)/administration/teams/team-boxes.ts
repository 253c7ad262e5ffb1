import { requiredText } from '@/lib/form/text'

/** What is written down of a team. */
export const teamBoxes = {
  name: requiredText('Enter the name of the team', 150),
  locality: requiredText('Select the area the team works in', 100),
}
