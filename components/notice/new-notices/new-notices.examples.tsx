import { NewNotices } from './new-notices'

export const title = 'Things told and not read'
export const edgeToEdge = true

export const examples = { two: <NewNotices count={2} /> }
