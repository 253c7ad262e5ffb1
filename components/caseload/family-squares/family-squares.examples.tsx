import { FamilySquareShapes, FamilySquares, FamilySquaresKey } from './family-squares'

export const title = 'Family squares'

export const examples = {
  'one worker’s families': (
    <>
      <FamilySquareShapes />
      <FamilySquares
        families={[
          { href: '#okeke', family: 'Okeke', level: 'universal' },
          { href: '#barnes', family: 'Barnes', level: 'single-agency' },
          { href: '#doyle', family: 'Doyle', level: 'multi-agency', reviewLate: true },
          {
            href: '#walker',
            family: 'Walker',
            level: 'multi-agency',
            noContact: 'no contact for 4 weeks',
          },
          {
            href: '#sesay',
            family: 'Sesay',
            level: 'multi-agency',
            reviewLate: true,
            noContact: 'no contact for 3 weeks',
          },
          { href: '#ellis', family: 'Ellis', level: 'statutory' },
        ]}
      />
    </>
  ),
  'what the marks mean': <FamilySquaresKey />,
}
