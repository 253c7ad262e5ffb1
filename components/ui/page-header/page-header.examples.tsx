import { LinkButton } from '../button/button'
import { PrintIcon } from '../icon/act'
import { OpeningSentence } from '../opening-sentence/opening-sentence'
import { PageHeader } from './page-header'

export const title = 'Page header'
export const edgeToEdge = true

export const examples = {
  'home, with the day': (
    <PageHeader title="Good morning, Helen" note="Monday 23 November 2026">
      <OpeningSentence>
        <strong>2 things are late</strong> and <strong>3 are for today</strong>. Your next family meeting is{' '}
        <a href="#reid">tomorrow at 3:30pm with the Reid family</a>.
      </OpeningSentence>
    </PageHeader>
  ),
  'a page inside a record': (
    <PageHeader
      title="Early help assessment"
      breadcrumbs={[
        { label: 'My families', href: '#families' },
        { label: 'Reid family', href: '#reid' },
        { label: 'Early help assessment' },
      ]}
      subtitle="With Dani, Tyler, Maisie and Leo Reid. Their second. Started 6 November 2026, after the 3rd family meeting."
      actions={
        <LinkButton href="#print" icon={<PrintIcon />}>
          Print so far
        </LinkButton>
      }
    />
  ),
  'the head of a record': (
    <PageHeader
      record
      title="Kayden Pryce, 9, and Ruby Pryce, 4"
      breadcrumbs={[{ label: 'Queue', href: '#queue' }, { label: 'Contact 2611-0482' }]}
      subtitle="Orchard Road, Canal Side. MARF from Ben Okoro, SENCO, Holly Grange Primary. Received 8:00am today."
    />
  ),
}
