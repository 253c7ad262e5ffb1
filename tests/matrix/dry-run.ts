import type { Client } from 'pg'

export const nothingKept = 'nothing of the matrix is kept'

/**
 * From now on no write is kept: whatever a command did is undone at the moment it would be committed, so that ten
 * thousand of them can be tried on one world. Reads go on as ever.
 */
export async function keepNothing(owner: Client, events: readonly string[]): Promise<void> {
  await owner.query(`
    CREATE FUNCTION keep_nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${nothingKept}'; END $$`)
  await owner.query(`
    CREATE CONSTRAINT TRIGGER keep_nothing AFTER INSERT ON audit_event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.event IN (${events.map((event) => `'${event}'`).join(', ')}))
    EXECUTE FUNCTION keep_nothing()`)
}

/** Did a command get as far as being kept? */
export function wouldHaveBeenKept(problem: unknown): boolean {
  for (let at = problem; typeof at === 'object' && at !== null; at = (at as { cause?: unknown }).cause) {
    if (JSON.stringify(at, Object.getOwnPropertyNames(at)).includes(nothingKept)) return true
  }
  return false
}
