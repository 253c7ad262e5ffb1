import { PickList } from './pick-list'

export const title = 'Things that can be ticked'

export const examples = {
  strengths: (
    <PickList
      name="item"
      items={[
        { id: 'a', label: 'Health care, checks and treatment kept up to date', note: '', domain: 'Health' },
        { id: 'b', label: 'Often tired or hungry', note: 'Ask about mornings', domain: 'Basic care' },
      ]}
    />
  ),
}
