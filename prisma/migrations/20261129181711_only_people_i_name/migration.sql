-- One record of a family that only people named may read: today a note. Whoever is not named is not told that there is
-- one, whatever lets them see the family: managers and emergencies too. Being named lets nobody see the family.

CREATE TABLE record_restriction (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('note')),
  record_id uuid NOT NULL,
  family_id uuid NOT NULL REFERENCES family (id),
  restricted_by uuid NOT NULL REFERENCES worker (id),
  restricted_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX record_restriction_record_id_key ON record_restriction (record_id);
CREATE INDEX record_restriction_family_id_idx ON record_restriction (family_id);

CREATE TABLE record_restriction_person (
  id uuid PRIMARY KEY,
  restriction_id uuid NOT NULL REFERENCES record_restriction (id),
  family_id uuid NOT NULL REFERENCES family (id),
  worker_id uuid NOT NULL REFERENCES worker (id),
  named_by uuid REFERENCES worker (id),
  from_at timestamptz(3) NOT NULL,
  until_at timestamptz(3)
);
CREATE UNIQUE INDEX record_restriction_person_once ON record_restriction_person (restriction_id, worker_id) WHERE until_at IS NULL;
CREATE INDEX record_restriction_person_worker_id_idx ON record_restriction_person (worker_id);

-- Somebody is always named: whoever wrote it, whoever else changes.
CREATE FUNCTION somebody_is_named() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM record_restriction_person p JOIN record_restriction r ON r.id = p.restriction_id
      WHERE r.id = coalesce(to_jsonb(NEW) ->> 'restriction_id', to_jsonb(NEW) ->> 'id')::uuid AND p.worker_id = r.restricted_by AND p.until_at IS NULL) THEN
    RAISE EXCEPTION 'whoever restricted a record stays named' USING ERRCODE = 'check_violation', CONSTRAINT = 'somebody_is_named';
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION somebody_is_named() FROM PUBLIC;
CREATE CONSTRAINT TRIGGER somebody_is_named AFTER INSERT ON record_restriction DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION somebody_is_named();
CREATE CONSTRAINT TRIGGER somebody_is_named AFTER UPDATE ON record_restriction_person DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION somebody_is_named();

-- The restrictions whoever is asking is named in: worked out once a statement, and only when it meets a restricted record.
CREATE FUNCTION restrictions_naming_me() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT ARRAY(SELECT p.restriction_id FROM record_restriction_person p WHERE p.worker_id = current_worker() AND p.until_at IS NULL)
$$;
-- Is this a record that does not exist for whoever is asking?
CREATE FUNCTION restricted_from_me(record uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM record_restriction r WHERE r.record_id = record AND r.id <> ALL (restrictions_naming_me()))
$$;

ALTER TABLE note ADD COLUMN restriction_id uuid;
ALTER TABLE note ADD CONSTRAINT note_restriction_id_fkey FOREIGN KEY (restriction_id) REFERENCES record_restriction (id) NOT VALID;
ALTER TABLE note VALIDATE CONSTRAINT note_restriction_id_fkey;
ALTER TABLE note DROP CONSTRAINT note_audience_check;
ALTER TABLE note ADD CONSTRAINT note_audience_check CHECK (audience IN ('me', 'named', 'team', 'team-and-family')) NOT VALID;
ALTER TABLE note VALIDATE CONSTRAINT note_audience_check;
ALTER TABLE note ADD CONSTRAINT named_is_restricted CHECK ((audience = 'named') = (restriction_id IS NOT NULL)) NOT VALID;
ALTER TABLE note VALIDATE CONSTRAINT named_is_restricted;

DO $$
DECLARE
  t text;
  seen text;
BEGIN
  FOREACH t IN ARRAY ARRAY['note', 'record_restriction', 'record_restriction_person'] LOOP
    seen := format($policy$EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = %I.family_id AND a.relation <> 'excluded'
      AND (a.until_at IS NULL OR a.until_at > now()) OFFSET 0)$policy$, t);
    IF t = 'note' THEN
      EXECUTE format('ALTER POLICY by_relationship ON note USING (%s AND (audience <> ''me'' OR written_by = (SELECT current_worker()))
        AND (restriction_id IS NULL OR restriction_id = ANY ((SELECT restrictions_naming_me())::uuid[])))', seen);
    ELSE
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
      EXECUTE format('CREATE POLICY owner_keeps ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
      seen := seen || format(' AND %s = ANY ((SELECT restrictions_naming_me())::uuid[])', CASE t WHEN 'record_restriction' THEN 'id' ELSE 'restriction_id' END);
      EXECUTE format('CREATE POLICY by_relationship ON %I TO alongside_app USING (%s) WITH CHECK (%s)', t, seen, seen);
    END IF;
  END LOOP;
END $$;
ALTER POLICY written_by_me ON note WITH CHECK (may_see(family_id) AND written_by = current_worker()
  AND (restriction_id IS NULL OR restriction_id = ANY ((SELECT restrictions_naming_me())::uuid[])));
GRANT SELECT ON record_restriction, record_restriction_person TO alongside_app;
GRANT INSERT, UPDATE (until_at) ON record_restriction_person TO alongside_app;

-- A restriction and its first names are written together, before the record itself: it is never there for anybody else.
CREATE FUNCTION restrict_record(row_id uuid, of_kind text, record uuid, family uuid, people uuid[], at timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT may_see(family) OR NOT current_worker() = ANY (people) THEN
    RAISE EXCEPTION 'only someone who may see a family may restrict a record of it, and to themselves too' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO record_restriction (id, kind, record_id, family_id, restricted_by, restricted_at) VALUES (row_id, of_kind, record, family, current_worker(), at);
  INSERT INTO record_restriction_person (id, restriction_id, family_id, worker_id, named_by, from_at)
  SELECT gen_random_uuid(), row_id, family, person, current_worker(), at FROM (SELECT DISTINCT unnest(people) AS person) AS each;
END $$;

-- Is somebody kept from a family: they know it outside work, or it is restricted to others by name?
CREATE FUNCTION kept_from_family(worker uuid, family uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM family_access x WHERE x.family_id = family AND x.relation = 'excluded' AND x.worker_id = worker
      AND (x.until_at IS NULL OR x.until_at > now()))
    OR EXISTS (SELECT 1 FROM family_restriction r WHERE r.family_id = family AND r.lifted_at IS NULL AND NOT EXISTS (SELECT 1 FROM restriction_person p
      WHERE p.restriction_id = r.id AND p.until_at IS NULL AND p.worker_id = worker))
$$;

-- Who may see a family now, one by one, and by what relations: whom a record of it may be kept for.
CREATE FUNCTION who_sees_now(family uuid) RETURNS TABLE (worker_id uuid, relations text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.id, array_agg(DISTINCT a.relation) FROM family_access a
  JOIN worker w ON w.id = a.worker_id OR w.agency_id = a.agency_id OR EXISTS (SELECT 1 FROM team_management g
    WHERE g.team_id = a.team_id AND g.worker_id = w.id AND g.from_at <= now() AND (g.until_at IS NULL OR g.until_at > now()))
  WHERE a.family_id = family AND may_see(family) AND a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
    AND (w.left_at IS NULL OR w.left_at > now()) AND NOT kept_from_family(w.id, family)
  GROUP BY w.id
$$;

-- Who opened, wrote or changed a restricted record, for those named in it. The family's own trail leaves it out for
-- everybody, so that what is printed from it is the same whoever prints it.
CREATE FUNCTION audit_of_restricted(record uuid, how_many int)
RETURNS TABLE (seq bigint, at timestamptz, event text, actor_id uuid, agency_id uuid, relation text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.seq, e.at, e.event, e.actor_id, e.agency_id, e.relation FROM record_restriction r JOIN audit_event e
    ON e.family_id = r.family_id AND e.subject_id = r.record_id
  WHERE r.record_id = record AND may_see(r.family_id) AND r.id = ANY (restrictions_naming_me()) ORDER BY e.seq DESC LIMIT how_many
$$;
CREATE OR REPLACE FUNCTION audit_of_family(family uuid, before_seq bigint, how_many int)
RETURNS TABLE (seq bigint, at timestamptz, event text, actor_id uuid, agency_id uuid, relation text, purpose text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.seq, e.at, e.event, e.actor_id, e.agency_id, e.relation, e.details ->> 'purpose' FROM audit_event e
  WHERE e.family_id = family AND may_see(family) AND e.seq < before_seq
    AND NOT EXISTS (SELECT 1 FROM record_restriction r WHERE r.record_id = e.subject_id)
  ORDER BY e.seq DESC LIMIT how_many
$$;
CREATE OR REPLACE FUNCTION looked_at_by_agency(family uuid, looking text[])
RETURNS TABLE (agency_id uuid, times bigint, days bigint, first_at timestamptz, last_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.agency_id, count(*), count(DISTINCT (e.at AT TIME ZONE 'Europe/London')::date), min(e.at), max(e.at)
  FROM audit_event e
  WHERE e.family_id = family AND may_see(family) AND e.agency_id IS NOT NULL AND e.event = ANY (looking)
    AND NOT EXISTS (SELECT 1 FROM record_restriction r WHERE r.record_id = e.subject_id)
  GROUP BY e.agency_id
$$;

-- Those named are told, and what somebody was told goes when they are no longer named. The kinds there are stay as they are.
DO $$
BEGIN
  EXECUTE (SELECT 'ALTER TABLE staff_notice DROP CONSTRAINT staff_notice_kind_check, ADD CONSTRAINT staff_notice_kind_check CHECK (kind IN ('
    || string_agg(quote_literal(kind), ', ') || ')) NOT VALID'
    FROM (SELECT (regexp_matches(pg_get_constraintdef(oid), '''([a-z-]+)''', 'g'))[1] AS kind FROM pg_constraint WHERE conname = 'staff_notice_kind_check'
      UNION SELECT unnest(ARRAY['note-names-you', 'note-passed-on'])) AS kinds);
END $$;
ALTER TABLE staff_notice VALIDATE CONSTRAINT staff_notice_kind_check;
CREATE POLICY not_restricted_from_me ON staff_notice AS RESTRICTIVE FOR SELECT TO alongside_app
  USING (about IS NULL OR NOT restricted_from_me(about));

-- Nothing is lost when the last of those named has left: the record passes to the managers of whoever looks after the
-- family's plan, or did last; where there are none, to that person, or to the managers of the team or the agency of whoever
-- wrote it. They are told, and it is written in the trail. Where nobody can be found it waits: it is asked again and again.
CREATE FUNCTION pass_on_restricted(at timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  one record;
  successors uuid[];
  passed int := 0;
BEGIN
  FOR one IN
    SELECT r.*, w.team_id AS writers_team, w.agency_id AS writers_agency, h.worker_id AS holder, hw.team_id AS holders_team,
      (SELECT p.worker_id FROM record_restriction_person p JOIN worker l ON l.id = p.worker_id WHERE p.restriction_id = r.id AND p.until_at IS NULL
        ORDER BY l.left_at DESC LIMIT 1) AS last_named
    FROM record_restriction r JOIN worker w ON w.id = r.restricted_by
    LEFT JOIN LATERAL (SELECT d.worker_id FROM holding d WHERE d.family_id = r.family_id ORDER BY d.until_at DESC NULLS FIRST LIMIT 1) h ON true
    LEFT JOIN worker hw ON hw.id = h.worker_id
    WHERE NOT EXISTS (SELECT 1 FROM record_restriction_person p JOIN worker n ON n.id = p.worker_id
      WHERE p.restriction_id = r.id AND p.until_at IS NULL AND (n.left_at IS NULL OR n.left_at > at))
    FOR UPDATE OF r
  LOOP
    SELECT array_agg(found.worker_id) INTO successors FROM (
      SELECT could.worker_id, rank() OVER (ORDER BY could.place) AS place FROM (
        SELECT g.worker_id, CASE WHEN g.team_id = one.holders_team THEN 1 WHEN g.team_id = one.writers_team THEN 3 ELSE 4 END AS place
        FROM team_management g JOIN team t ON t.id = g.team_id
        WHERE g.from_at <= at AND (g.until_at IS NULL OR g.until_at > at)
          AND (g.team_id IN (one.holders_team, one.writers_team) OR t.agency_id = one.writers_agency)
        UNION ALL SELECT one.holder, 2 WHERE one.holder IS NOT NULL) AS could
      JOIN worker w ON w.id = could.worker_id AND (w.left_at IS NULL OR w.left_at > at)
      WHERE NOT kept_from_family(could.worker_id, one.family_id)) AS found WHERE found.place = 1;
    CONTINUE WHEN successors IS NULL;
    INSERT INTO record_restriction_person (id, restriction_id, family_id, worker_id, from_at)
    SELECT gen_random_uuid(), one.id, one.family_id, s, at FROM (SELECT DISTINCT unnest(successors) AS s) AS each;
    INSERT INTO staff_notice (id, worker_id, kind, family_id, about, by_worker, at)
    SELECT gen_random_uuid(), s, 'note-passed-on', one.family_id, one.record_id, one.last_named, at FROM (SELECT DISTINCT unnest(successors) AS s) AS each;
    PERFORM append_audit(at, 'note-passed-on', one.last_named, one.writers_agency, one.family_id, one.record_id, NULL, NULL, jsonb_build_object('to', cardinality(successors)));
    passed := passed + 1;
  END LOOP;
  RETURN passed;
END $$;

REVOKE ALL ON FUNCTION restrictions_naming_me(), restricted_from_me(uuid), restrict_record(uuid, text, uuid, uuid, uuid[], timestamptz),
  who_sees_now(uuid), kept_from_family(uuid, uuid), audit_of_restricted(uuid, int), pass_on_restricted(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION restrictions_naming_me(), restricted_from_me(uuid), restrict_record(uuid, text, uuid, uuid, uuid[], timestamptz),
  who_sees_now(uuid), audit_of_restricted(uuid, int), pass_on_restricted(timestamptz) TO alongside_app;
