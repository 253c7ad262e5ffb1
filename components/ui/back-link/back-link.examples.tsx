import { BackLink } from './back-link'

export const title = 'Back link'

export const examples = {
  'to a record': <BackLink href="#reid">Reid family</BackLink>,
}
