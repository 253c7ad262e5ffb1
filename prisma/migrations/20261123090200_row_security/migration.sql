-- The second wall. The app's role owns nothing and sees a family only through a row of family_access.
-- The first wall is lib/access; every query carries its own filter as well.

DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'alongside_app') THEN CREATE ROLE alongside_app NOLOGIN; END IF;
  EXECUTE format('GRANT alongside_app TO %I', current_user);
END $$;
GRANT USAGE ON SCHEMA public TO alongside_app;

-- Who is asking, set for one transaction by lib/db. Empty after the transaction: nobody, who sees nothing.
CREATE FUNCTION current_worker() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.worker', true), '')::uuid $$;
CREATE FUNCTION current_agency() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.agency', true), '')::uuid $$;
CREATE FUNCTION current_teams() RETURNS uuid[] LANGUAGE sql STABLE AS $$ SELECT string_to_array(nullif(current_setting('app.teams', true), ''), ',')::uuid[] $$;
CREATE FUNCTION current_work() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.work', true), '') $$;

-- "May I see this family?" Deny beats allow. until_at alone decides: rows are never written before they start.
CREATE FUNCTION may_see(family uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = family AND a.relation <> 'excluded'
           AND (a.until_at IS NULL OR a.until_at > now())
           AND (a.worker_id = current_worker() OR a.agency_id = current_agency() OR a.team_id = ANY (current_teams())))
     AND NOT EXISTS (SELECT 1 FROM family_access x WHERE x.family_id = family AND x.relation = 'excluded'
           AND (x.until_at IS NULL OR x.until_at > now()) AND x.worker_id = current_worker())
$$;

-- Staff and settings: read by all, kept by commands.
GRANT SELECT ON agency, team, team_management, worker, partnership TO alongside_app;
GRANT SELECT, INSERT, UPDATE ON session TO alongside_app;
GRANT SELECT, INSERT, DELETE ON sign_in_attempt TO alongside_app;
GRANT USAGE ON SEQUENCE sign_in_attempt_id_seq TO alongside_app;

DO $$
DECLARE t text;
BEGIN
  -- Every table about a family: forced, the owner (migrations, sample data, nightly recount) named explicitly.
  FOREACH t IN ARRAY ARRAY['family', 'person', 'family_member', 'relationship', 'address', 'possible_match', 'family_access', 'contact',
    'observation', 'agreement', 'agreement_agency', 'sharing_record', 'threshold_judgement', 'threshold_decision', 'threshold_suggestion',
    'episode', 'holding', 'lead_professional', 'team_member', 'closure', 'caseload_entry', 'assessment', 'assessment_section', 'need',
    'meeting', 'meeting_person', 'meeting_point', 'plan', 'outcome', 'outcome_score', 'action', 'action_update', 'mash_request', 'mash_note',
    'chronology_entry', 'note', 'draft', 'draft_change', 'draft_clash', 'idempotency_key', 'audit_event', 'audit_head'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_keeps ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['family_member', 'relationship', 'address', 'contact', 'observation', 'agreement', 'agreement_agency',
    'sharing_record', 'threshold_judgement', 'threshold_decision', 'threshold_suggestion', 'episode', 'holding', 'lead_professional',
    'team_member', 'closure', 'caseload_entry', 'assessment', 'assessment_section', 'need', 'meeting', 'meeting_person', 'meeting_point',
    'plan', 'outcome', 'outcome_score', 'action', 'action_update', 'mash_request', 'mash_note', 'chronology_entry'] LOOP
    EXECUTE format('CREATE POLICY by_relationship ON %I TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO alongside_app', t);
  END LOOP;
END $$;

-- Only what may change, changes.
GRANT UPDATE (name, locality, happening_now, good_to_know, version) ON family TO alongside_app;
GRANT UPDATE ON person TO alongside_app;
GRANT UPDATE (part, relationship, lives_here, place, until_on) ON family_member TO alongside_app;
GRANT UPDATE (parental_responsibility, from_on, until_on) ON relationship TO alongside_app;
GRANT UPDATE (until_on, protected) ON address TO alongside_app;
GRANT UPDATE (ended_at, ended_by) ON observation TO alongside_app;
GRANT UPDATE (level, outcome, level_since, next_on, next_what, closed_at, version) ON episode TO alongside_app;
GRANT UPDATE (until_at) ON holding TO alongside_app;
GRANT UPDATE (accepted_at, declined_at, declined_why, ended_at, ended_why) ON lead_professional TO alongside_app;
GRANT UPDATE (there_for, left_at) ON team_member TO alongside_app;
GRANT UPDATE (signed_off_by, signed_off_at, returned_by, returned_at, returned_why) ON closure TO alongside_app;
GRANT UPDATE (completed_at, completed_by, version) ON assessment TO alongside_app;
GRANT UPDATE (finished_at, finished_by) ON assessment_section TO alongside_app;
GRANT UPDATE (met_on, withdrawn_at) ON need TO alongside_app;
GRANT UPDATE (starts_at, place, recorded_by, recorded_at, cancelled_at, cancelled_why, last_word, version) ON meeting TO alongside_app;
GRANT UPDATE (reply, came, score, one_higher) ON meeting_person TO alongside_app;
GRANT UPDATE (review_on, ended_at, version) ON plan TO alongside_app;
GRANT UPDATE (words, voice, voice_of, met_on, version) ON outcome TO alongside_app;
GRANT UPDATE (words, worker_id, person_id, due_on, outcome_id, done_at, done_by, dropped_at, dropped_by, dropped_why, version) ON action TO alongside_app;
GRANT UPDATE (taken_by, taken_at, decision, why, safe_tonight, why_late, decided_by, decided_at, version) ON mash_request TO alongside_app;

-- A family: seen by relationship, begun by whoever writes it down.
GRANT SELECT, INSERT ON family TO alongside_app;
CREATE POLICY by_relationship ON family FOR SELECT TO alongside_app USING (may_see(id));
CREATE POLICY changed_by_relationship ON family FOR UPDATE TO alongside_app USING (may_see(id)) WITH CHECK (may_see(id));
CREATE POLICY begun_by_me ON family FOR INSERT TO alongside_app WITH CHECK (created_by = current_worker());

-- A person: seen through a family one may see, or just written down and in no family yet.
CREATE FUNCTION is_in_no_family(who uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT NOT EXISTS (SELECT 1 FROM family_member WHERE person_id = who) $$;
GRANT SELECT, INSERT ON person TO alongside_app;
CREATE POLICY through_family ON person FOR SELECT TO alongside_app
  USING (EXISTS (SELECT 1 FROM family_member m WHERE m.person_id = person.id AND may_see(m.family_id))
         OR (created_by = current_worker() AND is_in_no_family(id)));
CREATE POLICY changed_through_family ON person FOR UPDATE TO alongside_app
  USING (EXISTS (SELECT 1 FROM family_member m WHERE m.person_id = person.id AND may_see(m.family_id)));
CREATE POLICY written_by_me ON person FOR INSERT TO alongside_app WITH CHECK (created_by = current_worker());
-- Nobody may pull a stranger into a family of their own to read them.
CREATE POLICY only_people_i_see ON family_member AS RESTRICTIVE FOR INSERT TO alongside_app
  WITH CHECK (EXISTS (SELECT 1 FROM person p WHERE p.id = person_id));

-- Access rows: mine are readable; all are written by two functions that check first.
GRANT SELECT ON family_access TO alongside_app;
CREATE POLICY mine ON family_access FOR SELECT TO alongside_app
  USING (worker_id = current_worker() OR agency_id = current_agency() OR team_id = ANY (current_teams()));

CREATE FUNCTION grant_access(row_id uuid, family uuid, worker uuid, agency uuid, team uuid, as_relation text, for_reason uuid, at timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT may_see(family) AND NOT (as_relation = 'recorded-it' AND worker = current_worker()
      AND NOT EXISTS (SELECT 1 FROM family_access WHERE family_id = family)
      AND EXISTS (SELECT 1 FROM family f WHERE f.id = grant_access.family AND f.created_by = current_worker())) THEN
    RAISE EXCEPTION 'only someone who may see a family may let another see it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO family_access (id, family_id, worker_id, agency_id, team_id, relation, because, from_at)
  SELECT row_id, family, worker, agency, team, as_relation, for_reason, at
  WHERE NOT EXISTS (SELECT 1 FROM family_access WHERE family_id = family AND relation = as_relation AND until_at IS NULL
    AND worker_id IS NOT DISTINCT FROM worker AND agency_id IS NOT DISTINCT FROM agency AND team_id IS NOT DISTINCT FROM team
    AND because IS NOT DISTINCT FROM for_reason);
END $$;

CREATE FUNCTION end_access(family uuid, worker uuid, agency uuid, team uuid, as_relation text, for_reason uuid, at timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT may_see(family) THEN
    RAISE EXCEPTION 'only someone who may see a family may change who sees it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE family_access SET until_at = at
  WHERE family_id = family AND relation = as_relation AND until_at IS NULL
    AND (worker IS NULL OR worker_id = worker) AND (agency IS NULL OR agency_id = agency) AND (team IS NULL OR team_id = team)
    AND (for_reason IS NULL OR because = for_reason);
END $$;

-- Who can see a family, for anyone who can: the answer a family may ask for.
CREATE FUNCTION who_can_see(family uuid)
RETURNS TABLE (worker_id uuid, agency_id uuid, team_id uuid, relation text, from_at timestamptz, until_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT a.worker_id, a.agency_id, a.team_id, a.relation, a.from_at, a.until_at FROM family_access a
  WHERE a.family_id = family AND may_see(family) ORDER BY a.from_at
$$;

-- A note for me only is for me only.
GRANT SELECT, INSERT ON note TO alongside_app;
CREATE POLICY by_relationship ON note FOR SELECT TO alongside_app
  USING (may_see(family_id) AND (audience <> 'me' OR written_by = current_worker()));
CREATE POLICY written_by_me ON note FOR INSERT TO alongside_app WITH CHECK (may_see(family_id) AND written_by = current_worker());

-- Words being written: the family's team, or only their owner while the document is nobody else's yet.
GRANT SELECT, INSERT ON draft, draft_change, draft_clash TO alongside_app;
GRANT UPDATE (values, rev, updated_by, updated_at, closed_at, family_id, owner_id) ON draft TO alongside_app;
GRANT UPDATE (resolved_at) ON draft_clash TO alongside_app;
CREATE POLICY by_relationship ON draft TO alongside_app
  USING (owner_id = current_worker() OR (owner_id IS NULL AND may_see(family_id)))
  WITH CHECK (owner_id = current_worker() OR (owner_id IS NULL AND may_see(family_id)));
CREATE POLICY with_draft ON draft_change TO alongside_app USING (EXISTS (SELECT 1 FROM draft d WHERE d.id = draft_id));
CREATE POLICY with_draft ON draft_clash TO alongside_app USING (EXISTS (SELECT 1 FROM draft d WHERE d.id = draft_id));

-- The matching queue is the hub's.
GRANT SELECT, UPDATE (answer, answered_by, answered_at) ON possible_match TO alongside_app;
CREATE POLICY for_the_hub ON possible_match TO alongside_app USING (current_work() = 'hub');

GRANT SELECT, INSERT ON idempotency_key TO alongside_app;
GRANT UPDATE (result) ON idempotency_key TO alongside_app;
CREATE POLICY mine ON idempotency_key TO alongside_app USING (worker_id = current_worker()) WITH CHECK (worker_id = current_worker());

CREATE SEQUENCE contact_reference_seq;
GRANT USAGE ON SEQUENCE contact_reference_seq TO alongside_app;
