import { FindResults } from './find-results'

export const title = 'Find results'

export const examples = {
  'people who could match, and a protected record': (
    <FindResults
      mashPhone="01632 960 150"
      results={[
        {
          id: 'tyler',
          name: [
            { text: 'Ty', matched: true },
            { text: 'ler ' },
            { text: 'Re', matched: true },
            { text: 'i' },
            { text: 'd', matched: true },
          ],
          href: '#tyler',
          lines: ['11 years · born 12 October 2015', 'Larch Court, Millbrook. Oakfield Primary'],
          knownTo: [
            { service: 'Early help', standing: 'open · Helen Marsh leads (you)' },
            { service: 'Health visiting', standing: 'little brother, Leo' },
          ],
          closeness: 'very-likely',
          why: '“Reid” sounds like “Reed”. Age fits. “Ty” is his nickname.',
          action: { label: 'Open', href: '#tyler', primary: true },
        },
        {
          id: 'matthew',
          name: [{ text: 'Matthew “Ty” ' }, { text: 'Read', matched: true }],
          lines: ['10 years · born 8 January 2016', 'Heathfield · school not recorded'],
          knownTo: [],
          closeness: 'less-likely',
          why: '“Read” sounds like “Reed”. Nickname fits.',
          action: { label: 'Ask school', href: '#school' },
        },
      ]}
    />
  ),
}
