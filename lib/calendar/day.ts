/** A calendar day, `YYYY-MM-DD`. Days are not instants: a birthday has no time and no time zone. */
export type Day = string & { readonly __day: unique symbol }
