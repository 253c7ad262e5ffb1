-- Somebody may work for several organisations and acts for one at a time. A row of worker is one post: everything about
-- families hangs on it and stays as it was. Posts of one person share a sign-in: the worker row that has the e-mail, the
-- password and the sessions. Most people have one post, and it is its own sign-in.
ALTER TABLE worker ADD COLUMN sign_in_id uuid;
CREATE FUNCTION post_has_a_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.sign_in_id IS DISTINCT FROM NEW.sign_in_id AND OLD.sign_in_id IS NOT NULL THEN
      RAISE EXCEPTION 'whose post it is never changes' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  NEW.sign_in_id := coalesce(NEW.sign_in_id, NEW.id);
  IF NEW.sign_in_id <> NEW.id AND NOT EXISTS (SELECT 1 FROM worker w WHERE w.id = NEW.sign_in_id AND w.sign_in_id = w.id) THEN
    RAISE EXCEPTION 'a post is opened by somebody''s own sign-in' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER post_has_a_sign_in BEFORE INSERT OR UPDATE OF sign_in_id ON worker FOR EACH ROW EXECUTE FUNCTION post_has_a_sign_in();
UPDATE worker SET sign_in_id = id;
ALTER TABLE worker ADD CONSTRAINT worker_sign_in_id_fkey FOREIGN KEY (sign_in_id) REFERENCES worker (id) NOT VALID,
  ADD CONSTRAINT worker_has_a_sign_in CHECK (sign_in_id IS NOT NULL) NOT VALID;
ALTER TABLE worker VALIDATE CONSTRAINT worker_sign_in_id_fkey;
ALTER TABLE worker VALIDATE CONSTRAINT worker_has_a_sign_in;
ALTER TABLE worker ALTER COLUMN sign_in_id SET NOT NULL;
ALTER TABLE worker DROP CONSTRAINT worker_has_a_sign_in;
CREATE INDEX worker_sign_in_id_idx ON worker (sign_in_id);

-- One signs in by e-mail, so an e-mail belongs to the sign-in and to nothing else.
ALTER TABLE worker ALTER COLUMN email DROP NOT NULL;
ALTER TABLE worker ADD CONSTRAINT email_is_the_sign_ins CHECK ((email IS NOT NULL) = (sign_in_id = id)) NOT VALID;
ALTER TABLE worker VALIDATE CONSTRAINT email_is_the_sign_ins;

-- The sign-in of whoever is asking, and every post it opens or opened. Settings are written by act_as alone.
CREATE FUNCTION current_sign_in() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.sign_in', true), '')::uuid $$;
CREATE FUNCTION my_posts() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT w.id FROM worker w WHERE w.sign_in_id = current_sign_in()) || current_worker()
$$;
CREATE FUNCTION same_person(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM worker a JOIN worker b ON b.sign_in_id = a.sign_in_id WHERE a.id = one AND b.id = other)
$$;
-- Somebody works here while any of their posts goes on.
CREATE FUNCTION works_here(sign_in uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM worker w WHERE w.sign_in_id = sign_in AND (w.left_at IS NULL OR w.left_at > at))
$$;
CREATE OR REPLACE FUNCTION act_as(worker text, agency text, work text, teams text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.worker', worker, true), set_config('app.agency', agency, true), set_config('app.work', work, true),
    set_config('app.teams', teams, true), set_config('app.kept_from', '', true),
    set_config('app.sign_in', coalesce((SELECT w.sign_in_id::text FROM worker w WHERE w.id = act_as.worker::uuid), ''), true);
  PERFORM set_config('app.kept_from', work_out_kept_from()::text, true);
END $$;

-- What proves who one is belongs to the sign-in and never to one post of several.
CREATE FUNCTION of_a_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM worker w WHERE w.id = NEW.worker_id AND w.sign_in_id = w.id) THEN
    RAISE EXCEPTION 'this belongs to a sign-in' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['worker_password', 'authenticator', 'recovery_code', 'sign_in_link', 'sign_in_step', 'outside_identity',
    'known_device', 'sign_in_notice', 'session', 'security_key', 'key_question'] LOOP
    EXECUTE format('CREATE TRIGGER of_a_sign_in BEFORE INSERT OR UPDATE OF worker_id ON %I FOR EACH ROW EXECUTE FUNCTION of_a_sign_in()', t);
    EXECUTE format('ALTER POLICY front_door_or_mine ON %1$I USING (current_worker() IS NULL OR worker_id = current_sign_in()%2$s)
      WITH CHECK (current_worker() IS NULL OR worker_id = current_sign_in()%2$s)', t,
      CASE t WHEN 'session' THEN ' OR current_work() = ''administrator''' ELSE '' END);
  END LOOP;
END $$;
CREATE OR REPLACE FUNCTION choose_text_size(size text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ UPDATE worker SET text_size = size WHERE id = current_sign_in() $$;

-- A session is a sign-in's and acts as one of its posts; absent, as the one that is the sign-in itself.
ALTER TABLE session ADD COLUMN post_id uuid;
ALTER TABLE session ADD CONSTRAINT session_post_id_fkey FOREIGN KEY (post_id) REFERENCES worker (id) NOT VALID;
ALTER TABLE session VALIDATE CONSTRAINT session_post_id_fkey;
CREATE INDEX session_post_id_idx ON session (post_id);
CREATE FUNCTION acts_as_own_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.post_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM worker w WHERE w.id = NEW.post_id AND w.sign_in_id = NEW.worker_id) THEN
    RAISE EXCEPTION 'a session acts as a post of its own person' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER acts_as_own_post BEFORE INSERT OR UPDATE OF post_id, worker_id ON session FOR EACH ROW EXECUTE FUNCTION acts_as_own_post();

-- Deny beats allow for the whole person: somebody who knows a family outside work knows it in every post. Naming people in
-- a restriction is narrower: it lets in the post that is named, and no other of the same person.
CREATE OR REPLACE FUNCTION families_kept_from_me() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT x.family_id FROM family_access x WHERE x.relation = 'excluded' AND x.worker_id = ANY ((SELECT my_posts())::uuid[])
    AND (x.until_at IS NULL OR x.until_at > now())
  UNION ALL
  SELECT r.family_id FROM family_restriction r WHERE r.lifted_at IS NULL AND NOT EXISTS (SELECT 1 FROM restriction_person p
    WHERE p.restriction_id = r.id AND p.until_at IS NULL AND p.worker_id = current_worker())
$$;
CREATE OR REPLACE FUNCTION readers_of(family uuid)
RETURNS TABLE (worker_id uuid, agency_id uuid, team_id uuid, relation text, from_at timestamptz, until_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.worker_id, a.agency_id, a.team_id, a.relation, a.from_at, a.until_at FROM family_access a
  WHERE a.family_id = family AND may_see(family) AND a.relation <> 'excluded'
    AND ((a.until_at IS NOT NULL AND a.until_at <= now()) OR NOT EXISTS (SELECT 1 FROM family_restriction r WHERE r.family_id = family AND r.lifted_at IS NULL))
    AND NOT EXISTS (SELECT 1 FROM family_access x WHERE x.family_id = family AND x.relation = 'excluded' AND same_person(x.worker_id, a.worker_id)
      AND (x.until_at IS NULL OR x.until_at > now()))
  UNION
  SELECT p.worker_id, NULL, NULL, a.relation, greatest(a.from_at, p.from_at), a.until_at
  FROM family_restriction r JOIN restriction_person p ON p.restriction_id = r.id AND p.until_at IS NULL
  JOIN worker w ON w.id = p.worker_id
  JOIN family_access a ON a.family_id = r.family_id AND a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
    AND (a.worker_id = w.id OR a.agency_id = w.agency_id OR a.team_id IN (SELECT g.team_id FROM team_management g
      WHERE g.worker_id = w.id AND g.from_at <= now() AND (g.until_at IS NULL OR g.until_at > now())))
  WHERE r.family_id = family AND r.lifted_at IS NULL AND may_see(family)
    AND NOT EXISTS (SELECT 1 FROM family_access x WHERE x.family_id = family AND x.relation = 'excluded' AND same_person(x.worker_id, p.worker_id)
      AND (x.until_at IS NULL OR x.until_at > now()))
$$;

-- Wherever two people are asked for, two posts of one person are not two.
CREATE FUNCTION two_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF same_person((to_jsonb(NEW) ->> TG_ARGV[0])::uuid, (to_jsonb(NEW) ->> TG_ARGV[1])::uuid) THEN
    RAISE EXCEPTION '% takes two people', TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE
  pair text[];
BEGIN
  FOREACH pair SLICE 1 IN ARRAY ARRAY[
    ['threshold_decision', 'second_person', 'decided_by'],
    ['guidance_version', 'published_by', 'drafted_by'],
    ['family_restriction', 'lifted_by', 'lift_asked_by'],
    ['declared_conflict', 'ended_by', 'worker_id'],
    ['emergency_access', 'reviewed_by', 'worker_id'],
    ['protected_release', 'answered_by', 'asked_by'],
    ['closure', 'signed_off_by', 'asked_by']] LOOP
    EXECUTE format('CREATE TRIGGER two_people AFTER INSERT OR UPDATE OF %2$I ON %1$I FOR EACH ROW WHEN (NEW.%2$I IS NOT NULL)
      EXECUTE FUNCTION two_people(%2$L, %3$L)', pair[1], pair[2], pair[3]);
  END LOOP;
END $$;
CREATE FUNCTION released_by_somebody_else() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM protected_release r WHERE r.id = NEW.release_id AND same_person(r.answered_by, NEW.given_by)) THEN
    RAISE EXCEPTION 'a protected address needs a second person' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER released_by_somebody_else BEFORE INSERT ON disclosure FOR EACH ROW WHEN (NEW.release_id IS NOT NULL)
  EXECUTE FUNCTION released_by_somebody_else();
ALTER POLICY looked_at ON emergency_access
  USING (current_work() = 'manager' AND worker_id <> ALL ((SELECT my_posts())::uuid[]) AND (worker_team = ANY (current_teams())
    OR family_team = ANY (current_teams()) OR num_nonnulls(worker_team, family_team) = 0));
ALTER POLICY kept_by_leads ON guidance_version WITH CHECK (current_work() = 'guidance-lead'
  AND (published_by IS NULL OR drafted_by <> ALL ((SELECT my_posts())::uuid[]) OR effective_to IS NOT NULL));

-- Nobody looks in one post at what they shared without agreement in another.
CREATE OR REPLACE FUNCTION has_another_manager(teams uuid[], than uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM team_management m JOIN worker w ON w.id = m.worker_id
    WHERE m.team_id = ANY (teams) AND m.from_at <= now() AND (m.until_at IS NULL OR m.until_at > now())
      AND w.left_at IS NULL AND w.work = 'manager' AND NOT same_person(w.id, than))
$$;
CREATE OR REPLACE FUNCTION sharing_to_look_at()
RETURNS TABLE (id uuid, family_id uuid, family_name text, agency text, what text, purpose text, basis text, reason text,
  decided_by uuid, who text, who_about text, decided_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, s.family_id, CASE WHEN sees.it THEN s.name END, s.agency,
    CASE WHEN sees.it OR s.near OR s.agency_near THEN s.what END, CASE WHEN sees.it OR s.near OR s.agency_near THEN s.purpose END, s.basis,
    CASE WHEN sees.it OR s.near OR s.agency_near THEN s.reason END, s.decided_by, s.who, s.who_about, s.decided_at
  FROM (
    SELECT r.*, f.name, g.name AS agency, w.name AS who, w.job_title || ', ' || wa.name AS who_about, t.teams, t.all_teams,
      t.teams && current_teams() AS near, t.all_teams && current_teams() AS agency_near
    FROM sharing_record r JOIN family f ON f.id = r.family_id JOIN agency g ON g.id = r.agency_id
    JOIN worker w ON w.id = r.decided_by JOIN agency wa ON wa.id = w.agency_id
    LEFT JOIN LATERAL (SELECT hw.team_id, hw.agency_id FROM episode e JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL
      JOIN worker hw ON hw.id = h.worker_id WHERE e.family_id = r.family_id AND e.closed_at IS NULL) held ON true
    CROSS JOIN LATERAL (SELECT array_remove(ARRAY[held.team_id, w.team_id], NULL) AS teams,
      ARRAY(SELECT x.id FROM team x WHERE x.agency_id IN (held.agency_id, w.agency_id)) AS all_teams) t
    WHERE r.shared AND NOT r.agreed AND current_work() = 'manager' AND r.decided_by <> ALL ((SELECT my_posts())::uuid[])
      AND NOT EXISTS (SELECT 1 FROM sharing_look l WHERE l.sharing_id = r.id)
      AND r.family_id NOT IN (SELECT families_kept_from_me())
  ) s CROSS JOIN LATERAL (SELECT may_see(s.family_id) AS it) sees
  WHERE s.near OR (NOT has_another_manager(s.teams, s.decided_by)
    AND (s.agency_near OR NOT has_another_manager(s.all_teams, s.decided_by)))
$$;

-- Looking for a family in an emergency is counted by person: a second post is not five more tries.
CREATE OR REPLACE FUNCTION open_emergency(row_id uuid, full_name text, born date, nhs text, for_reason text, in_words text, review_due date, at timestamptz)
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
    WHERE e.worker_id = ANY (my_posts()) AND e.family_id IS NULL AND e.started_at > at - interval '1 day';
  fitting := ARRAY(SELECT DISTINCT m.family_id FROM (
      SELECT p.id FROM person p WHERE p.name_key = search_key(open_emergency.full_name) AND p.born_on = born
      UNION SELECT p.id FROM person p WHERE p.nhs_number = nhs) AS who
    JOIN family_member m ON m.person_id = who.id AND m.until_on IS NULL
    WHERE m.family_id NOT IN (SELECT families_kept_from_me()));
  IF cardinality(fitting) = 1 AND tries < 5 THEN found := fitting[1]; END IF;
  -- Somebody who may read the whole record already needs no emergency; one who only knows whom to ring may.
  IF may_see(found) AND EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = found AND (a.until_at IS NULL OR a.until_at > now())
      AND a.relation IN ('recorded-it', 'holder', 'lead-professional', 'manages-holder', 'triage', 'emergency')
      AND (a.worker_id = current_worker() OR a.agency_id = current_agency() OR a.team_id = ANY (current_teams()))) THEN
    RETURN found;
  END IF;
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

-- An administrator gives nobody who is themselves another post, changes none of their other posts, and makes none of them
-- a team's manager.
ALTER POLICY added_by_administrators ON worker
  WITH CHECK (current_work() = 'administrator' AND sign_in_id IS DISTINCT FROM current_sign_in());
ALTER POLICY kept_by_administrators ON worker
  USING (current_work() = 'administrator' AND (id = current_worker() OR sign_in_id IS DISTINCT FROM current_sign_in()))
  WITH CHECK (current_work() = 'administrator');
ALTER POLICY added_by_administrators ON team_management
  WITH CHECK (current_work() = 'administrator' AND worker_id <> ALL ((SELECT my_posts())::uuid[]));
GRANT INSERT (sign_in_id) ON worker TO alongside_app;
REVOKE ALL ON FUNCTION current_sign_in(), my_posts(), same_person(uuid, uuid), works_here(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION current_sign_in(), my_posts(), same_person(uuid, uuid), works_here(uuid, timestamptz) TO alongside_app;
