-- Looks that are worth a question, found by the worker process from the audit trail and asked about by a manager.

-- What each person did in each family on each day, counted once from every entry of the trail: what somebody's usual is
-- must not cost a walk through years of entries.
CREATE TABLE look_day (
  worker_id uuid NOT NULL REFERENCES worker (id),
  day date NOT NULL,
  family_id uuid NOT NULL REFERENCES family (id),
  looks int NOT NULL,
  did int NOT NULL,
  at_night int NOT NULL,
  relations text[] NOT NULL,
  PRIMARY KEY (worker_id, day, family_id)
);
CREATE TABLE look_try (
  worker_id uuid NOT NULL REFERENCES worker (id),
  day date NOT NULL,
  nothing int NOT NULL,
  hidden int NOT NULL,
  slowed int NOT NULL,
  PRIMARY KEY (worker_id, day)
);
CREATE TABLE look_mark (id int PRIMARY KEY DEFAULT 1 CHECK (id = 1), seq bigint NOT NULL);
INSERT INTO look_mark (seq) SELECT seq FROM audit_head;

CREATE TABLE look_question (
  id uuid PRIMARY KEY,
  worker_id uuid NOT NULL REFERENCES worker (id),
  family_id uuid REFERENCES family (id),
  rule text NOT NULL CHECK (rule IN ('same-surname', 'looked-and-did-nothing', 'after-help-ended', 'nothing-there', 'more-than-usual',
    'out-of-hours', 'several-emergencies', 'asked-to-wait')),
  day date NOT NULL,
  facts jsonb NOT NULL,
  asked_at timestamptz(3) NOT NULL,
  UNIQUE (id, worker_id)
);
CREATE INDEX look_question_worker_id_rule_idx ON look_question (worker_id, rule);
CREATE TABLE look_answer (
  id uuid PRIMARY KEY,
  question_id uuid NOT NULL UNIQUE,
  about_worker uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('right', 'talked-about', 'passed-on')),
  words text NOT NULL CHECK (length(btrim(words)) > 0),
  answered_by uuid NOT NULL REFERENCES worker (id),
  answered_at timestamptz(3) NOT NULL,
  FOREIGN KEY (question_id, about_worker) REFERENCES look_question (id, worker_id),
  CONSTRAINT answered_by_somebody_else CHECK (answered_by <> about_worker)
);
CREATE TRIGGER two_people BEFORE INSERT OR UPDATE OF answered_by ON look_answer FOR EACH ROW EXECUTE FUNCTION two_people('answered_by', 'about_worker');

-- Who asks somebody about their looks: the managers of their team but themselves; where there is none, those of the other
-- teams of their agency; where there is none, the other managers of the partnership.
CREATE FUNCTION who_asks_about(worker uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH could AS (
    SELECT g.worker_id, CASE WHEN g.team_id = w.team_id THEN 1 WHEN t.agency_id = w.agency_id THEN 2 ELSE 3 END AS place
    FROM worker w, team_management g JOIN team t ON t.id = g.team_id JOIN worker m ON m.id = g.worker_id
    WHERE w.id = who_asks_about.worker AND NOT same_person(g.worker_id, w.id) AND m.work = 'manager' AND (m.left_at IS NULL OR m.left_at > now())
      AND g.from_at <= now() AND (g.until_at IS NULL OR g.until_at > now()))
  SELECT DISTINCT worker_id FROM could WHERE place = (SELECT min(place) FROM could)
$$;
CREATE FUNCTION i_ask_about(worker uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT current_work() = 'manager' AND current_worker() IN (SELECT who_asks_about(worker))
$$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['look_day', 'look_try', 'look_mark', 'look_question', 'look_answer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_keeps ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['look_question', 'look_answer'] LOOP
    EXECUTE format('CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION only_added_to()', t);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION only_added_to()', t);
  END LOOP;
END $$;
CREATE POLICY for_who_asks ON look_question FOR SELECT TO alongside_app USING (i_ask_about(worker_id));
CREATE POLICY for_who_asks ON look_answer FOR SELECT TO alongside_app USING (i_ask_about(about_worker));
CREATE POLICY answered_by_me ON look_answer FOR INSERT TO alongside_app WITH CHECK (i_ask_about(about_worker) AND answered_by = current_worker());
GRANT SELECT ON look_question TO alongside_app;
GRANT SELECT, INSERT ON look_answer TO alongside_app;

-- How many families somebody opened in the last hour that they only see with a whole agency, since when they opened the
-- last new one, and whether this one is theirs anyway: opened within the hour already, or a request of it they have taken.
-- The newest thousand entries of their own are enough to know, whatever is in the trail.
CREATE FUNCTION pace_of_opening(family uuid, at timestamptz)
RETURNS TABLE (opened int, last_new timestamptz, is_theirs boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::int, max(f.first_at), coalesce(bool_or(f.family_id = family), false)
    OR EXISTS (SELECT 1 FROM mash_request r WHERE r.family_id = family AND r.taken_by = current_worker() AND r.decided_at IS NULL)
  FROM (SELECT e.family_id, min(e.at) AS first_at FROM (SELECT x.family_id, x.at, x.relation FROM audit_event x
      WHERE x.actor_id = current_worker() ORDER BY x.seq DESC LIMIT 1000) e
    WHERE e.at > pace_of_opening.at - interval '1 hour' AND e.family_id IS NOT NULL AND e.relation IN ('agreed-agency', 'triage', 'hub')
    GROUP BY e.family_id) f
$$;
REVOKE ALL ON FUNCTION who_asks_about(uuid), i_ask_about(uuid), pace_of_opening(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION i_ask_about(uuid), pace_of_opening(uuid, timestamptz) TO alongside_app;
