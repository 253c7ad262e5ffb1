-- Everything anyone did or read, each entry carrying the hash of the one before.
-- The app may append through one function and read through another; it may not touch the table.

INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, sha256('alongside audit chain'::bytea));

-- The exact bytes that are hashed. lib/audit/verify.ts writes the same, on its own.
CREATE FUNCTION audit_line(seq bigint, at timestamptz, event text, actor uuid, agency uuid, family uuid, subject uuid, relation text, request uuid, details jsonb)
RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT convert_to(concat_ws(E'\n', seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), event,
    coalesce(actor::text, '-'), coalesce(agency::text, '-'), coalesce(family::text, '-'), coalesce(subject::text, '-'),
    coalesce(relation, '-'), coalesce(request::text, '-'), details::text), 'UTF8')
$$;

CREATE FUNCTION append_audit(at timestamptz, event text, actor uuid, agency uuid, family uuid, subject uuid, relation text, request uuid, details jsonb)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  head audit_head%ROWTYPE;
  next_seq bigint;
  next_hash bytea;
BEGIN
  SELECT * INTO STRICT head FROM audit_head WHERE id = 1 FOR UPDATE;
  next_seq := head.seq + 1;
  next_hash := sha256(head.hash || audit_line(next_seq, at, event, actor, agency, family, subject, relation, request, details));
  INSERT INTO audit_event (seq, at, event, actor_id, agency_id, family_id, subject_id, relation, request_id, details, prev, hash)
  VALUES (next_seq, at, event, actor, agency, family, subject, relation, request, details, head.hash, next_hash);
  UPDATE audit_head SET seq = next_seq, hash = next_hash WHERE id = 1;
  RETURN next_seq;
END $$;

-- Who has looked at a family, for anyone who may see it.
CREATE FUNCTION audit_of_family(family uuid, before_seq bigint, how_many int)
RETURNS TABLE (seq bigint, at timestamptz, event text, actor_id uuid, agency_id uuid, relation text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT e.seq, e.at, e.event, e.actor_id, e.agency_id, e.relation FROM audit_event e
  WHERE e.family_id = family AND may_see(family) AND e.seq < before_seq ORDER BY e.seq DESC LIMIT how_many
$$;
