/** A length of time as the guidance states it. The four units are different things and are never converted here. */
export type Duration =
  | { readonly amount: number; readonly unit: 'hours' }
  | { readonly amount: number; readonly unit: 'calendar-days' }
  | { readonly amount: number; readonly unit: 'working-days' }
  | { readonly amount: number; readonly unit: 'weeks' }

export const AT_ONCE: Duration = { amount: 0, unit: 'hours' }
export const TODAY: Duration = { amount: 0, unit: 'calendar-days' }
