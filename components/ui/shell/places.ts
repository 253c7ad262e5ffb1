/** The pages every shell leads to, whoever is signed in. */
export const places = {
  home: '/',
  find: '/people',
  search: '/people/search',
  cover: '/cover',
  menu: '/menu',
  account: '/account',
  workingFor: '/account/working-for',
  help: '/help',
  privacy: '/privacy',
  accessibility: '/accessibility',
} as const
