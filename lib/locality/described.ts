import { z } from 'zod'

/** What is written down of a place. */
export const localityName = z
  .string()
  .trim()
  .min(1, 'Enter the name of the area')
  .max(100, 'Use 100 characters or fewer')
