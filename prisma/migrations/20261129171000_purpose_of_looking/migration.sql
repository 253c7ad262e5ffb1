-- Who has looked at a family, and now also what for: it stands in the details of an entry, under the chain's digest.
-- Entries from before have none. A copy of an earlier version goes on asking for the columns it knows.
DROP FUNCTION audit_of_family(uuid, bigint, int);
CREATE FUNCTION audit_of_family(family uuid, before_seq bigint, how_many int)
RETURNS TABLE (seq bigint, at timestamptz, event text, actor_id uuid, agency_id uuid, relation text, purpose text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.seq, e.at, e.event, e.actor_id, e.agency_id, e.relation, e.details ->> 'purpose' FROM audit_event e
  WHERE e.family_id = family AND may_see(family) AND e.seq < before_seq ORDER BY e.seq DESC LIMIT how_many
$$;
REVOKE ALL ON FUNCTION audit_of_family(uuid, bigint, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_of_family(uuid, bigint, int) TO alongside_app;
