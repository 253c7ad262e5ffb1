import { DoneIcon } from '../icon/status'
import { Disclosure, FoldingSheet } from './disclosure'

export const title = 'Disclosure'

export const examples = {
  'questions that may help': (
    <Disclosure summary="Questions that may help" opened>
      <ul className="list-disc ps-5">
        <li>When is she happiest? Who is she with?</li>
        <li>Who does she go to when she is upset?</li>
      </ul>
    </Disclosure>
  ),
  closed: <Disclosure summary="Writing so Maisie could read it one day">Short words.</Disclosure>,
  'a folded part of a meeting': (
    <FoldingSheet
      title="Who is here"
      standing="5 here, 2 sent views, 1 not here"
      icon={<DoneIcon className="text-good" />}
    >
      Names.
    </FoldingSheet>
  ),
}
