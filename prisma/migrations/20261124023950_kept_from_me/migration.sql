-- Deny beats allow, in one place: a family somebody is kept from does not exist for them, whatever else they hold.
-- They are kept from it by a declared conflict of interest, or because it is restricted to others by name.

CREATE TABLE family_restriction (
  id uuid PRIMARY KEY,
  family_id uuid NOT NULL REFERENCES family (id),
  reason text NOT NULL CHECK (reason IN ('staff-family', 'known-widely', 'danger', 'other')),
  why text NOT NULL CHECK (length(btrim(why)) > 0),
  restricted_by uuid NOT NULL REFERENCES worker (id),
  restricted_at timestamptz(3) NOT NULL,
  review_on date NOT NULL,
  lift_asked_by uuid REFERENCES worker (id),
  lift_asked_at timestamptz(3),
  lift_why text,
  lifted_by uuid REFERENCES worker (id),
  lifted_at timestamptz(3),
  CHECK (num_nonnulls(lift_asked_by, lift_asked_at, lift_why) IN (0, 3)),
  CHECK (num_nonnulls(lifted_by, lifted_at) IN (0, 2)),
  CONSTRAINT lifted_by_a_second_person CHECK (lifted_at IS NULL OR (lift_asked_by IS NOT NULL AND lift_asked_by <> lifted_by))
);
CREATE UNIQUE INDEX family_restriction_one_open ON family_restriction (family_id) WHERE lifted_at IS NULL;
CREATE INDEX family_restriction_family_id_idx ON family_restriction (family_id);

CREATE TABLE restriction_person (
  id uuid PRIMARY KEY,
  restriction_id uuid NOT NULL REFERENCES family_restriction (id),
  family_id uuid NOT NULL REFERENCES family (id),
  worker_id uuid NOT NULL REFERENCES worker (id),
  named_by uuid NOT NULL REFERENCES worker (id),
  from_at timestamptz(3) NOT NULL,
  until_at timestamptz(3)
);
CREATE UNIQUE INDEX restriction_person_once ON restriction_person (restriction_id, worker_id) WHERE until_at IS NULL;
CREATE INDEX restriction_person_family_id_idx ON restriction_person (family_id);

CREATE TABLE declared_conflict (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  family_id uuid NOT NULL REFERENCES family (id),
  how text NOT NULL CHECK (how IN ('relative', 'friend', 'neighbour', 'colleague', 'other')),
  words text,
  declared_by uuid NOT NULL REFERENCES worker (id),
  declared_at timestamptz(3) NOT NULL,
  ended_by uuid REFERENCES worker (id),
  ended_at timestamptz(3),
  ended_why text,
  CHECK (num_nonnulls(ended_by, ended_at, ended_why) IN (0, 3)),
  CONSTRAINT ended_by_somebody_else CHECK (ended_by IS NULL OR ended_by <> worker_id)
);
CREATE UNIQUE INDEX declared_conflict_once ON declared_conflict (worker_id, family_id) WHERE ended_at IS NULL;
CREATE INDEX declared_conflict_family_id_idx ON declared_conflict (family_id);

-- Opening a family's record in an emergency, or trying to: what was found, if anything, for how long, and what a
-- manager said of it afterwards.
CREATE TABLE emergency_access (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  agency_id uuid NOT NULL REFERENCES agency (id),
  family_id uuid REFERENCES family (id),
  looked_for text NOT NULL,
  reason text NOT NULL CHECK (reason IN ('child-in-danger', 'adult-in-danger', 'emergency-services-asked', 'child-missing')),
  words text NOT NULL CHECK (length(btrim(words)) > 0),
  started_at timestamptz(3) NOT NULL,
  until_at timestamptz(3) NOT NULL CHECK (until_at <= started_at + interval '4 hours'),
  ended_at timestamptz(3),
  ended_why text CHECK (ended_why IN ('closed', 'time-up')),
  worker_team uuid REFERENCES team (id),
  family_team uuid REFERENCES team (id),
  review_due_on date NOT NULL,
  reviewed_by uuid REFERENCES worker (id),
  reviewed_at timestamptz(3),
  outcome text CHECK (outcome IN ('right', 'could-have-asked', 'not-right')),
  review_words text,
  CHECK (num_nonnulls(ended_at, ended_why) IN (0, 2)),
  CHECK (num_nonnulls(reviewed_by, reviewed_at, outcome, review_words) IN (0, 4)),
  CONSTRAINT reviewed_by_somebody_else CHECK (reviewed_by IS NULL OR reviewed_by <> worker_id)
);
CREATE INDEX emergency_access_unreviewed ON emergency_access (review_due_on) WHERE reviewed_at IS NULL;
CREATE INDEX emergency_access_worker_id_idx ON emergency_access (worker_id, started_at);
CREATE INDEX emergency_access_family_id_idx ON emergency_access (family_id);

-- What somebody is told of something that concerns them, until they have read it.
CREATE TABLE staff_notice (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  kind text NOT NULL CHECK (kind IN ('emergency-opened', 'emergency-reviewed', 'conflict-declared', 'restriction-lift-asked',
    'restriction-lifted', 'shared-without-agreement', 'agreement-ended')),
  family_id uuid REFERENCES family (id),
  about uuid,
  by_worker uuid NOT NULL REFERENCES worker (id),
  at timestamptz(3) NOT NULL,
  seen_at timestamptz(3)
);
CREATE INDEX staff_notice_unseen ON staff_notice (worker_id) WHERE seen_at IS NULL;
CREATE INDEX staff_notice_worker_id_idx ON staff_notice (worker_id, at DESC);

ALTER TABLE family_access DROP CONSTRAINT family_access_relation_check;
ALTER TABLE family_access ADD CONSTRAINT family_access_relation_check CHECK (relation IN ('recorded-it', 'holder', 'lead-professional',
  'team-member', 'action-owner', 'agreed-agency', 'manages-holder', 'triage', 'hub', 'emergency', 'excluded')) NOT VALID;
ALTER TABLE family_access VALIDATE CONSTRAINT family_access_relation_check;
ALTER TABLE family_access ADD CONSTRAINT emergency_is_one_person_for_a_time
  CHECK (relation <> 'emergency' OR (worker_id IS NOT NULL AND until_at IS NOT NULL)) NOT VALID;
ALTER TABLE family_access VALIDATE CONSTRAINT emergency_is_one_person_for_a_time;

-- Which families do not exist for whoever is asking.
CREATE FUNCTION families_kept_from_me() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT x.family_id FROM family_access x WHERE x.relation = 'excluded' AND x.worker_id = current_worker()
    AND (x.until_at IS NULL OR x.until_at > now())
  UNION ALL
  SELECT r.family_id FROM family_restriction r WHERE r.lifted_at IS NULL AND NOT EXISTS (SELECT 1 FROM restriction_person p
    WHERE p.restriction_id = r.id AND p.until_at IS NULL AND p.worker_id = current_worker())
$$;
CREATE FUNCTION people_kept_from_me() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.person_id FROM family_member m WHERE m.family_id IN (SELECT families_kept_from_me())
$$;

CREATE OR REPLACE FUNCTION may_see(family uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = family AND a.relation <> 'excluded'
           AND (a.until_at IS NULL OR a.until_at > now())
           AND (a.worker_id = current_worker() OR a.agency_id = current_agency() OR a.team_id = ANY (current_teams())))
     AND family NOT IN (SELECT families_kept_from_me())
$$;
CREATE OR REPLACE FUNCTION families_i_may_see() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT a.family_id FROM family_access a
  WHERE a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
    AND (a.worker_id = current_worker() OR a.agency_id = current_agency() OR a.team_id = ANY (current_teams()))
  EXCEPT SELECT families_kept_from_me()
$$;

-- Every policy about a family looks for a row of family_access: of a family one is kept from there is none to find.
CREATE POLICY not_kept_from_me ON family_access AS RESTRICTIVE FOR SELECT TO alongside_app
  USING (family_id NOT IN (SELECT families_kept_from_me()));
-- What one wrote oneself goes too, and what the hub sees of people without their families.
CREATE POLICY not_kept_from_me ON draft AS RESTRICTIVE TO alongside_app
  USING (family_id IS NULL OR family_id NOT IN (SELECT families_kept_from_me()));
CREATE POLICY not_kept_from_me ON possible_match AS RESTRICTIVE TO alongside_app
  USING (person_id NOT IN (SELECT people_kept_from_me()) AND other_person_id NOT IN (SELECT people_kept_from_me()));
CREATE OR REPLACE FUNCTION people_of_match(of_match uuid) RETURNS TABLE (match_id uuid, written_first boolean, full_name text, known_as text,
  born_on date, due_on date, written_by text, written_by_agency text, agency_phone text, written_at timestamptz,
  named_person text, named_person_agency text, named_person_phone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT q.id, p.id = q.other_person_id, p.full_name, p.known_as, p.born_on, p.due_on, w.name, a.name, a.phone, p.created_at,
    h.name, h.agency, h.phone
  FROM possible_match q JOIN person p ON p.id IN (q.person_id, q.other_person_id)
  JOIN worker w ON w.id = p.created_by JOIN agency a ON a.id = w.agency_id
  LEFT JOIN LATERAL (SELECT hw.name, ha.name AS agency, coalesce(hw.phone, ha.phone) AS phone FROM family_member m
    JOIN episode e ON e.family_id = m.family_id AND e.closed_at IS NULL JOIN holding d ON d.episode_id = e.id AND d.until_at IS NULL
    JOIN worker hw ON hw.id = d.worker_id JOIN agency ha ON ha.id = hw.agency_id WHERE m.person_id = p.id ORDER BY d.from_at DESC LIMIT 1) h ON true
  WHERE current_work() = 'hub' AND (of_match IS NULL OR q.id = of_match)
    AND (of_match IS NOT NULL OR q.answer IS NULL OR q.answer = 'unsure')
    AND q.person_id NOT IN (SELECT people_kept_from_me()) AND q.other_person_id NOT IN (SELECT people_kept_from_me())
$$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['family_restriction', 'restriction_person', 'declared_conflict', 'emergency_access', 'staff_notice'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_keeps ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['family_restriction', 'restriction_person', 'declared_conflict'] LOOP
    EXECUTE format('CREATE POLICY by_relationship ON %I TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id))', t);
  END LOOP;
END $$;

-- A restriction and its first names are written together: whoever is not among them is kept out from that moment.
CREATE FUNCTION restrict_family(row_id uuid, family uuid, for_reason text, in_words text, review date, people uuid[], at timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT may_see(family) OR NOT current_worker() = ANY (people) THEN
    RAISE EXCEPTION 'only someone who may see a family, and still will, may restrict it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO family_restriction (id, family_id, reason, why, restricted_by, restricted_at, review_on)
  VALUES (row_id, family, for_reason, in_words, current_worker(), at, review);
  INSERT INTO restriction_person (id, restriction_id, family_id, worker_id, named_by, from_at)
  SELECT gen_random_uuid(), row_id, family, person, current_worker(), at FROM unnest(people) AS person;
END $$;
GRANT SELECT ON family_restriction, restriction_person, declared_conflict, emergency_access, staff_notice TO alongside_app;
GRANT UPDATE (review_on, lift_asked_by, lift_asked_at, lift_why, lifted_by, lifted_at) ON family_restriction TO alongside_app;
GRANT INSERT, UPDATE (until_at) ON restriction_person TO alongside_app;
GRANT INSERT, UPDATE (ended_by, ended_at, ended_why) ON declared_conflict TO alongside_app;

-- An emergency is its own person's to see, and then the managers' of that person or of the family: never to change but
-- by what they say of it.
CREATE POLICY mine_or_to_look_at ON emergency_access FOR SELECT TO alongside_app
  USING (worker_id = current_worker() OR (current_work() = 'manager' AND (worker_team = ANY (current_teams()) OR family_team = ANY (current_teams())
    OR num_nonnulls(worker_team, family_team) = 0)));
CREATE POLICY looked_at ON emergency_access FOR UPDATE TO alongside_app
  USING (current_work() = 'manager' AND worker_id <> current_worker() AND (worker_team = ANY (current_teams())
    OR family_team = ANY (current_teams()) OR num_nonnulls(worker_team, family_team) = 0));
CREATE POLICY not_kept_from_me ON emergency_access AS RESTRICTIVE FOR SELECT TO alongside_app
  USING (family_id IS NULL OR family_id NOT IN (SELECT families_kept_from_me()));
GRANT UPDATE (reviewed_by, reviewed_at, outcome, review_words) ON emergency_access TO alongside_app;

CREATE POLICY mine ON staff_notice FOR SELECT TO alongside_app USING (worker_id = current_worker());
CREATE POLICY read_by_me ON staff_notice FOR UPDATE TO alongside_app USING (worker_id = current_worker());
CREATE POLICY left_by_me ON staff_notice FOR INSERT TO alongside_app WITH CHECK (by_worker = current_worker());
CREATE POLICY not_kept_from_me ON staff_notice AS RESTRICTIVE FOR SELECT TO alongside_app
  USING (family_id IS NULL OR family_id NOT IN (SELECT families_kept_from_me()));
GRANT INSERT, UPDATE (seen_at) ON staff_notice TO alongside_app;

-- Opens a record in an emergency to somebody who gives a whole name with a birth date, or an NHS number, of one who
-- lives in it. Nothing is answered where nobody, or more than one family, or only a family they are kept from, fits:
-- the three cannot be told apart. Every try is kept for a manager to look at.
CREATE FUNCTION open_emergency(row_id uuid, full_name text, born date, nhs text, for_reason text, in_words text, review_due date, at timestamptz)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  fitting uuid[];
  found uuid;
  my_team uuid;
  their_team uuid;
  tries int;
BEGIN
  IF current_worker() IS NULL OR current_work() NOT IN ('practitioner', 'hub', 'mash', 'manager') THEN
    RAISE EXCEPTION 'an emergency is for somebody who works with families' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT count(*) INTO tries FROM emergency_access e
    WHERE e.worker_id = current_worker() AND e.family_id IS NULL AND e.started_at > at - interval '1 day';
  fitting := ARRAY(SELECT DISTINCT m.family_id FROM (
      SELECT p.id FROM person p WHERE p.name_key = search_key(open_emergency.full_name) AND p.born_on = born
      UNION SELECT p.id FROM person p WHERE p.nhs_number = nhs) AS who
    JOIN family_member m ON m.person_id = who.id AND m.until_on IS NULL
    WHERE m.family_id NOT IN (SELECT families_kept_from_me()));
  IF cardinality(fitting) = 1 AND tries < 5 THEN found := fitting[1]; END IF;
  IF may_see(found) THEN RETURN found; END IF;
  SELECT w.team_id INTO my_team FROM worker w WHERE w.id = current_worker();
  SELECT w.team_id INTO their_team FROM episode e JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL
    JOIN worker w ON w.id = h.worker_id WHERE e.family_id = found AND e.closed_at IS NULL;
  INSERT INTO emergency_access (id, worker_id, agency_id, family_id, looked_for, reason, words, started_at, until_at, worker_team, family_team, review_due_on)
  VALUES (row_id, current_worker(), current_agency(), found, coalesce(nullif(btrim(open_emergency.full_name), ''), 'An NHS number'), for_reason, in_words,
    at, at + interval '4 hours', my_team, their_team, review_due);
  IF found IS NULL THEN RETURN NULL; END IF;
  INSERT INTO family_access (id, family_id, worker_id, relation, because, from_at, until_at)
  VALUES (gen_random_uuid(), found, current_worker(), 'emergency', row_id, at, at + interval '4 hours');
  INSERT INTO staff_notice (id, worker_id, kind, family_id, about, by_worker, at)
  SELECT gen_random_uuid(), told.worker, 'emergency-opened', found, row_id, current_worker(), at FROM (
    SELECT h.worker_id AS worker FROM episode e JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL WHERE e.family_id = found AND e.closed_at IS NULL
    UNION SELECT l.worker_id FROM lead_professional l JOIN episode e ON e.id = l.episode_id AND e.closed_at IS NULL
      WHERE e.family_id = found AND l.accepted_at IS NOT NULL AND l.ended_at IS NULL
    UNION SELECT g.worker_id FROM team_management g WHERE g.team_id IN (my_team, their_team) AND g.from_at <= at AND (g.until_at IS NULL OR g.until_at > at)
  ) AS told WHERE told.worker <> current_worker();
  RETURN found;
END $$;

-- Ends one's own emergency before its four hours are over.
CREATE FUNCTION close_emergency(row_id uuid, at timestamptz) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE family uuid;
BEGIN
  UPDATE emergency_access e SET ended_at = at, ended_why = 'closed'
  WHERE e.id = row_id AND e.worker_id = current_worker() AND e.ended_at IS NULL AND e.until_at > at AND e.family_id IS NOT NULL
  RETURNING e.family_id INTO family;
  UPDATE family_access a SET until_at = at WHERE a.because = row_id AND a.relation = 'emergency' AND a.until_at > at AND family IS NOT NULL;
  RETURN family;
END $$;

-- Writes down that emergencies have run out. Access ended by itself at that moment; this is its entry in the trail.
CREATE FUNCTION end_emergencies(at timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  one emergency_access%ROWTYPE;
  ended int := 0;
BEGIN
  FOR one IN SELECT * FROM emergency_access e WHERE e.ended_at IS NULL AND e.family_id IS NOT NULL AND e.until_at <= at ORDER BY e.until_at FOR UPDATE LOOP
    UPDATE emergency_access SET ended_at = one.until_at, ended_why = 'time-up' WHERE id = one.id;
    PERFORM append_audit(one.until_at, 'emergency-ran-out', one.worker_id, one.agency_id, one.family_id, one.id, 'emergency', NULL, '{}'::jsonb);
    ended := ended + 1;
  END LOOP;
  RETURN ended;
END $$;

-- Who can really see a family now, for anyone who can: of a restricted family only people by name. A person kept out is
-- not told of, nor why.
CREATE FUNCTION readers_of(family uuid)
RETURNS TABLE (worker_id uuid, agency_id uuid, team_id uuid, relation text, from_at timestamptz, until_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.worker_id, a.agency_id, a.team_id, a.relation, a.from_at, a.until_at FROM family_access a
  WHERE a.family_id = family AND may_see(family) AND a.relation <> 'excluded'
    AND ((a.until_at IS NOT NULL AND a.until_at <= now()) OR NOT EXISTS (SELECT 1 FROM family_restriction r WHERE r.family_id = family AND r.lifted_at IS NULL))
    AND NOT EXISTS (SELECT 1 FROM family_access x WHERE x.family_id = family AND x.relation = 'excluded' AND x.worker_id = a.worker_id
      AND (x.until_at IS NULL OR x.until_at > now()))
  UNION
  SELECT p.worker_id, NULL, NULL, a.relation, greatest(a.from_at, p.from_at), a.until_at
  FROM family_restriction r JOIN restriction_person p ON p.restriction_id = r.id AND p.until_at IS NULL
  JOIN worker w ON w.id = p.worker_id
  JOIN family_access a ON a.family_id = r.family_id AND a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
    AND (a.worker_id = w.id OR a.agency_id = w.agency_id OR a.team_id IN (SELECT g.team_id FROM team_management g
      WHERE g.worker_id = w.id AND g.from_at <= now() AND (g.until_at IS NULL OR g.until_at > now())))
  WHERE r.family_id = family AND r.lifted_at IS NULL AND may_see(family)
    AND NOT EXISTS (SELECT 1 FROM family_access x WHERE x.family_id = family AND x.relation = 'excluded' AND x.worker_id = p.worker_id
      AND (x.until_at IS NULL OR x.until_at > now()))
$$;

REVOKE ALL ON FUNCTION families_kept_from_me(), people_kept_from_me(), restrict_family(uuid, uuid, text, text, date, uuid[], timestamptz),
  open_emergency(uuid, text, date, text, text, text, date, timestamptz), close_emergency(uuid, timestamptz), end_emergencies(timestamptz),
  readers_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION families_kept_from_me(), people_kept_from_me(), restrict_family(uuid, uuid, text, text, date, uuid[], timestamptz),
  open_emergency(uuid, text, date, text, text, text, date, timestamptz), close_emergency(uuid, timestamptz), readers_of(uuid) TO alongside_app;
