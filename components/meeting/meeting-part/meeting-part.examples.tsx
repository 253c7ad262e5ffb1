import { MeetingPart, PartLinks } from './meeting-part'

export const title = 'Part of a meeting'

const who = {
  id: 'example-who',
  title: 'Who is here',
  standing: '5 here, 2 sent views, 1 not here',
  isFilled: true,
}
const next = { id: 'example-next', title: 'Next meeting', standing: 'Nothing yet', isFilled: false }

export const examples = {
  'with something in it': (
    <MeetingPart part={who} note="Family first">
      <p>Dani, Tyler, Pauline, Joseph and Karen.</p>
    </MeetingPart>
  ),
  'with nothing in it yet': (
    <MeetingPart part={next}>
      <p>When will you meet again?</p>
    </MeetingPart>
  ),
  'links to the parts': <PartLinks parts={[who, next]} />,
}
