import { Sheet } from './sheet'

export const title = 'Sheet'

export const examples = {
  'a titled block, with who wrote it': (
    <Sheet title="What is happening now" note="Helen wrote this with Dani, 18 November">
      <p className="text-form">
        Dani asked school for help after losing her job in August. Getting three children out in the morning
        is hard, and the flat is cold and damp.
      </p>
    </Sheet>
  ),
  'how many, and where the rest are': (
    <Sheet title="Next 7 days" count={4} note={<a href="#all">See everything</a>}>
      <p>Four rows.</p>
    </Sheet>
  ),
  'where something is decided': (
    <Sheet title="Your judgement" deciding>
      <p>You and the family know more than the form does. It is fine to disagree with the guidance.</p>
    </Sheet>
  ),
  'a quiet one at the side': (
    <Sheet title="If a family says no" quiet>
      <p>That is their right. Ask what worries them about it, and offer what you can on your own.</p>
    </Sheet>
  ),
}
