import type { Side } from './types'

/** The sides of the Assessment Framework in the order they are offered. */
export const sides = [
  'child',
  'parenting',
  'family-and-environment',
  'outside-home',
] as const satisfies readonly Side[]
