import { Sheet } from '../../ui/sheet/sheet'
import { Genogram } from './genogram'

export const title = 'Family tree'

export const examples = {
  'three generations, and a household': (
    <div className="max-w-87">
      <Sheet title="Family" note={<a href="#everyone">Everyone</a>}>
        <Genogram
          livingTogether="live together at Larch Court"
          tree={{
            people: [
              { id: 'pauline', name: 'Pauline', age: '62', shape: 'circle', note: 'Nan' },
              { id: 'craig', name: 'Craig', age: '38', shape: 'square' },
              { id: 'dani', name: 'Dani', age: '34', shape: 'circle', household: true },
              { id: 'emmanuel', name: 'Emmanuel', age: '36', shape: 'square' },
              { id: 'tyler', name: 'Tyler', age: '11', shape: 'square', household: true },
              { id: 'maisie', name: 'Maisie', age: '7', shape: 'circle', household: true },
              { id: 'leo', name: 'Leo', age: '2', shape: 'square', household: true },
            ],
            parents: [
              { parents: ['pauline'], children: ['dani'] },
              { parents: ['craig', 'dani'], separated: true, children: ['tyler', 'maisie'] },
              { parents: ['dani', 'emmanuel'], children: ['leo'] },
            ],
          }}
          inWords={[
            'Pauline, 62, is Dani’s mum.',
            'Dani, 34, lives with Tyler, 11, Maisie, 7, and Leo, 2, at Larch Court.',
            'Craig, 38, is Tyler and Maisie’s dad. He and Dani have separated.',
            'Emmanuel, 36, is Leo’s dad.',
          ]}
        />
      </Sheet>
    </div>
  ),
  'a baby on the way': (
    <div className="max-w-87">
      <Sheet title="Family">
        <Genogram
          tree={{
            people: [
              { id: 'sam', name: 'Sam', age: '19', shape: 'diamond' },
              { id: 'jo', name: 'Jo', age: '18', shape: 'circle', household: true },
              { id: 'baby', name: 'Baby', age: 'due', shape: 'triangle', household: true },
            ],
            parents: [{ parents: ['sam', 'jo'], children: ['baby'] }],
          }}
          inWords={['Jo, 18, and Sam, 19, are expecting a baby in February 2027.', 'Jo lives on her own.']}
        />
      </Sheet>
    </div>
  ),
}
