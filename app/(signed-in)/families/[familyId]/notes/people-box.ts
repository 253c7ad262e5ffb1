import { z } from 'zod'

/** The people ticked by name: any number of them. */
export const peopleBox = z.preprocess(
  (posted) => (posted === undefined || posted === '' ? [] : Array.isArray(posted) ? posted : [posted]),
  z.array(z.uuid('Select people who are on this page')).max(60),
)
