import { LinkButton } from '../../ui/button/button'
import { PeopleIcon, PrintIcon } from '../../ui/icon/act'
import { HalfIcon } from '../../ui/icon/status'
import { AgreementChip } from './agreement-chip'
import { FamilyHeader, type FamilyHeaderView } from './family-header'

export const title = 'Family header'
export const edgeToEdge = true

const reid: FamilyHeaderView = {
  name: 'Reid family',
  breadcrumbs: [{ label: 'My families', href: '#families' }, { label: 'Reid family' }],
  people: [
    { label: 'Dani, 34', href: '#dani' },
    { label: 'Tyler, 11', href: '#tyler' },
    { label: 'Maisie, 7', href: '#maisie' },
    { label: 'Leo, 2', href: '#leo' },
  ],
  place: 'Larch Court, Millbrook',
  level: { level: 'multi-agency', since: 'since 6 October' },
  namedPerson: { name: 'Helen Marsh (you)', detail: 'Oakfield Primary · since 6 October 2026' },
  agreement: {
    state: 'yes',
    words: 'Dani said yes, 6 November 2026',
    detail: (
      <>
        School, health visiting, family hub, housing. <strong className="text-ink">Not</strong> with Craig.{' '}
        <a href="#agreement">Details</a>
      </>
    ),
  },
  nextReview: {
    due: { state: 'soon', words: 'Tomorrow, 3:30pm' },
    detail: '4th family meeting, Oakfield Primary',
  },
  goodToKnow: [
    { fact: 'Text first.', more: 'Leo naps 12 to 2.' },
    { fact: 'Maisie has a nut allergy', more: 'and carries an auto-injector.', safety: true },
  ],
}

export const examples = {
  'being helped': (
    <FamilyHeader
      family={reid}
      actions={
        <>
          <LinkButton look="primary" href="#note" icon={<HalfIcon />}>
            Add a note
          </LinkButton>
          <LinkButton href="#meeting" icon={<PeopleIcon />}>
            Record a meeting
          </LinkButton>
          <LinkButton href="#copy" icon={<PrintIcon />}>
            Family copy
          </LinkButton>
        </>
      }
    />
  ),
  'nobody yet, and shared without agreement': (
    <FamilyHeader
      family={{
        name: 'Barnes family',
        breadcrumbs: [{ label: 'Team', href: '#team' }, { label: 'Barnes family' }],
        people: [{ label: 'Oscar, 4' }],
        namedPerson: { name: 'Nobody yet', detail: <a href="#ask">Ask someone</a> },
        agreement: {
          state: 'shared-without',
          words: 'Shared without agreement',
          detail: 'To keep Oscar safe, 20 November 2026. Marcus Bell decided.',
        },
        nextReview: { due: { state: 'late', words: '1 working day late' } },
        goodToKnow: [],
      }}
    />
  ),
  'how agreement can stand': (
    <ul className="flex flex-wrap gap-5 px-4 desk:px-12">
      <li>
        <AgreementChip state="part" words="Dani said yes to some of it" />
      </li>
      <li>
        <AgreementChip state="no" words="Ms Campbell said no, 3 November 2026" />
      </li>
      <li>
        <AgreementChip state="ended" words="Ended on 30 November 2026" />
      </li>
      <li>
        <AgreementChip state="not-asked" words="Not asked yet" />
      </li>
    </ul>
  ),
}
