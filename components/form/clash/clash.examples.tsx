import { Container } from '@/components/ui/layout/container'
import { FormExample } from '../form/form-example'
import { ClashNotice } from './clash-notice'
import { ClashQuestion } from './clash-question'
import { JoinedForYou } from './joined-for-you'

export const title = 'Two people wrote in one box'

export const wholePage = true

export const examples = {
  words: (
    <main className="py-6">
      <Container>
        <FormExample
          submit="Save this"
          heading={
            <ClashNotice title="Amina changed this part while you were writing">
              Nothing has been lost. Both versions are safe, and you can go back to either one later. Amina
              Yusuf, health visitor, saved hers at 10:44am. You saved yours at 10:46am.
            </ClashNotice>
          }
        >
          <ClashQuestion
            name="worry"
            label="What we are worried about"
            theirName="Amina"
            mine={{
              value:
                'She has cried at the gate on 6 of the last 15 school days and twice had to be carried in. If mornings stay this hard she may start to miss school like Tyler did.',
              initials: 'HM',
              at: '10:46am',
            }}
            theirs={{
              value:
                'She has cried at the gate on 6 of the last 15 school days. Dani says she is in Mum’s bed most nights and is tired by teatime. If mornings stay this hard she may find it harder to settle and to learn.',
              initials: 'AY',
              at: '10:44am',
            }}
          />
          <JoinedForYou>
            Amina added a line to “What is going well”. You had not changed that box, so her line is in.
          </JoinedForYou>
        </FormExample>
      </Container>
    </main>
  ),
  'tick boxes': (
    <main className="py-6">
      <Container>
        <FormExample
          submit="Save this"
          heading={
            <ClashNotice title="Amina changed this part while you were writing">
              Nothing has been lost.
            </ClashNotice>
          }
        >
          <ClashQuestion
            name="told"
            label="How did she tell us?"
            theirName="Amina"
            mine={{ value: ['Talking', 'Drawing'], initials: 'HM', at: '10:46am' }}
            theirs={{ value: ['Talking', 'Playing'], initials: 'AY', at: '10:44am' }}
          />
        </FormExample>
      </Container>
    </main>
  ),
}
