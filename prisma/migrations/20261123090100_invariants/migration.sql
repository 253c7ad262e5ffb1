-- What must always be true of a family's record, kept by PostgreSQL whatever the code does.

-- Every row about a family points at a family, and every "who" at a worker.
DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT c.table_name, c.column_name FROM information_schema.columns c
           JOIN information_schema.tables t USING (table_schema, table_name)
           WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.udt_name = 'uuid'
             AND c.table_name NOT IN ('audit_event', 'idempotency_key') LOOP
    IF EXISTS (SELECT 1 FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
               WHERE k.contype = 'f' AND k.conrelid = quote_ident(r.table_name)::regclass AND a.attname = r.column_name) THEN CONTINUE; END IF;
    IF r.column_name = 'family_id' THEN
      EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (family_id) REFERENCES family (id)', r.table_name);
    ELSIF r.column_name = 'episode_id' THEN
      EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (episode_id) REFERENCES episode (id)', r.table_name);
    ELSIF r.column_name = 'contact_id' THEN
      EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (contact_id) REFERENCES contact (id)', r.table_name);
    ELSIF r.column_name = 'meeting_id' THEN
      EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (meeting_id) REFERENCES meeting (id)', r.table_name);
    ELSIF r.column_name IN ('person_id', 'other_person_id', 'from_person_id', 'to_person_id', 'voice_of', 'childs_words_by') THEN
      EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (%I) REFERENCES person (id)', r.table_name, r.column_name);
    ELSIF r.column_name = 'agency_id' THEN
      EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (agency_id) REFERENCES agency (id)', r.table_name);
    ELSIF r.column_name IN ('team_id', 'holder_team_id') THEN
      EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (%I) REFERENCES team (id)', r.table_name, r.column_name);
    ELSIF r.column_name IN ('worker_id', 'holder_id', 'owner_id', 'by') OR r.column_name LIKE '%\_by' THEN
      EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (%I) REFERENCES worker (id)', r.table_name, r.column_name);
    END IF;
  END LOOP;
END $$;
ALTER TABLE threshold_decision ADD FOREIGN KEY (judgement_id) REFERENCES threshold_judgement (id);
ALTER TABLE mash_note ADD FOREIGN KEY (request_id) REFERENCES mash_request (id);
ALTER TABLE draft_change ADD FOREIGN KEY (draft_id) REFERENCES draft (id);
ALTER TABLE draft_clash ADD FOREIGN KEY (draft_id) REFERENCES draft (id);
ALTER TABLE note ADD FOREIGN KEY (corrects) REFERENCES note (id);

-- Closed lists.
ALTER TABLE worker ADD CHECK (work IN ('practitioner', 'hub', 'mash', 'manager', 'administrator'));
ALTER TABLE family_member ADD CHECK (part IN ('child', 'parent', 'carer', 'other-adult'));
ALTER TABLE relationship ADD CHECK (kind IN ('parent', 'step-parent', 'grandparent', 'sibling', 'partner', 'former-partner', 'carer', 'other')),
  ADD CHECK (from_person_id <> to_person_id);
ALTER TABLE possible_match ADD CHECK (closeness IN ('very-likely', 'possible', 'less-likely')),
  ADD CHECK (answer IN ('same', 'different', 'unsure')), ADD CHECK (person_id <> other_person_id),
  ADD CHECK (num_nonnulls(answer, answered_by, answered_at) IN (0, 3));
ALTER TABLE family_access
  ADD CHECK (relation IN ('recorded-it', 'holder', 'lead-professional', 'team-member', 'action-owner', 'agreed-agency', 'manages-holder', 'triage', 'hub', 'excluded')),
  ADD CHECK (num_nonnulls(worker_id, agency_id, team_id) = 1);
ALTER TABLE observation ADD CHECK (kind IN ('worry', 'strength')), ADD CHECK (num_nonnulls(ended_at, ended_by) IN (0, 2));
ALTER TABLE threshold_judgement ADD CHECK (level IN ('universal', 'single-agency', 'multi-agency', 'statutory'));
ALTER TABLE episode ADD CHECK (level IN ('single-agency', 'multi-agency', 'statutory'));
ALTER TABLE meeting_person ADD CHECK (came IN ('here', 'sent-views', 'not-here')), ADD CHECK (reply IN ('coming', 'not-coming')),
  ADD CHECK (score BETWEEN 0 AND 10), ADD CHECK (num_nonnulls(worker_id, person_id) = 1);
ALTER TABLE meeting_point ADD CHECK (kind IN ('working-well', 'worried-about', 'needs-to-happen')),
  ADD CHECK (num_nonnulls(worker_id, person_id) = 1);
ALTER TABLE need ADD CHECK (side IN ('child', 'parenting', 'family-and-environment', 'outside-home'));
ALTER TABLE plan ADD CHECK (kind IN ('team', 'single-agency'));
ALTER TABLE outcome_score ADD CHECK (score BETWEEN 0 AND 10);
ALTER TABLE action_update ADD CHECK (how IN ('yes', 'partly', 'not-yet', 'done', 'no-longer-needed'));
ALTER TABLE chronology_entry ADD CHECK (track IN ('family', 'team', 'together'));
ALTER TABLE note ADD CHECK (track IN ('family', 'team', 'together')), ADD CHECK (audience IN ('me', 'team', 'team-and-family'));
ALTER TABLE holding ADD CHECK (why IN ('raised-it', 'accepted-lead', 'mash-took-it', 'single-agency', 'handed-over'));
ALTER TABLE mash_request ADD CHECK (urgency IN ('now', 'four-hours', 'one-day')),
  ADD CHECK (decision IN ('advice', 'one-agency', 'multi-agency', 's17', 's47'));
ALTER TABLE closure ADD CHECK (reason IN ('needs-met', 'stepped-up', 'family-chose-to-stop', 'disengaged', 'moved-away', 'duplicate', 'other'));
ALTER TABLE draft ADD CHECK (kind IN ('assessment-section', 'meeting', 'contact', 'closure')), ADD CHECK (num_nonnulls(family_id, owner_id) >= 1);

-- Whole facts: a refusal has its reason, an agreement its person, a difference its why.
ALTER TABLE person ADD CHECK (num_nonnulls(born_on, due_on) <= 1);
ALTER TABLE contact ADD CHECK (NOT danger_now OR length(btrim(danger_done)) > 0);
ALTER TABLE agreement ADD CHECK (answer IN ('agreed', 'part', 'refused', 'not-safe-to-ask', 'ended')),
  ADD CHECK (answer NOT IN ('agreed', 'part') OR (person_id IS NOT NULL AND how IS NOT NULL AND length(btrim(to_what)) > 0)),
  ADD CHECK (answer NOT IN ('refused', 'not-safe-to-ask') OR length(btrim(why)) > 0),
  ADD CHECK (answer <> 'refused' OR (person_id IS NOT NULL AND length(btrim(instead)) > 0));
ALTER TABLE sharing_record ADD CHECK (basis IN ('public-task', 'legal-duty', 'vital-interests', 'duty-to-share')),
  ADD CHECK ((agreed AND shared) OR length(btrim(reason)) > 0);
ALTER TABLE threshold_decision ADD CHECK (move IN ('start', 'step-up', 'step-down', 'review')),
  ADD CHECK (decided_level IN ('universal', 'single-agency', 'multi-agency', 'statutory')),
  ADD CHECK (suggested_level IN ('universal', 'single-agency', 'multi-agency', 'statutory')),
  ADD CHECK (decided_level = suggested_level OR length(btrim(why_different)) > 0);
ALTER TABLE team_member ADD CHECK (num_nonnulls(worker_id, person_id) = 1);
ALTER TABLE action ADD CHECK (num_nonnulls(worker_id, person_id) = 1), ADD CHECK (num_nonnulls(done_at, done_by) IN (0, 2)),
  ADD CHECK (num_nonnulls(dropped_at, dropped_by, dropped_why) IN (0, 3)), ADD CHECK (num_nonnulls(done_at, dropped_at) <= 1);
ALTER TABLE mash_request ADD CHECK (num_nonnulls(taken_by, taken_at) IN (0, 2)),
  ADD CHECK (num_nonnulls(decision, why, safe_tonight, decided_by, decided_at) IN (0, 5)),
  ADD CHECK (decided_at IS NULL OR taken_at IS NOT NULL);
ALTER TABLE lead_professional ADD CHECK (num_nonnulls(accepted_at, declined_at) <= 1),
  ADD CHECK (ended_at IS NULL OR length(btrim(ended_why)) > 0);
ALTER TABLE closure ADD CHECK (num_nonnulls(signed_off_by, signed_off_at) IN (0, 2)),
  ADD CHECK (num_nonnulls(returned_by, returned_at, returned_why) IN (0, 3)), ADD CHECK (num_nonnulls(signed_off_at, returned_at) <= 1);
ALTER TABLE meeting ADD CHECK (num_nonnulls(recorded_by, recorded_at) IN (0, 2)), ADD CHECK (num_nonnulls(cancelled_at, cancelled_why) IN (0, 2));

-- One open episode a family; one current holder; one current named person; never two at once in the past either.
CREATE UNIQUE INDEX episode_one_open ON episode (family_id) WHERE closed_at IS NULL;
ALTER TABLE episode ADD CONSTRAINT episode_always_has_a_next_date CHECK (closed_at IS NOT NULL OR num_nonnulls(next_on, next_what) = 2);
ALTER TABLE holding ADD CONSTRAINT holding_one_at_a_time EXCLUDE USING gist (episode_id WITH =, tstzrange(from_at, until_at) WITH &&);
ALTER TABLE lead_professional ADD CONSTRAINT lead_one_at_a_time
  EXCLUDE USING gist (episode_id WITH =, tstzrange(accepted_at, ended_at) WITH &&) WHERE (accepted_at IS NOT NULL);
CREATE UNIQUE INDEX lead_one_asked ON lead_professional (episode_id) WHERE accepted_at IS NULL AND declined_at IS NULL AND ended_at IS NULL;
CREATE UNIQUE INDEX closure_one_asked ON closure (episode_id) WHERE signed_off_at IS NULL AND returned_at IS NULL;
CREATE UNIQUE INDEX plan_one_open ON plan (episode_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX assessment_one_open ON assessment (episode_id) WHERE completed_at IS NULL;
CREATE UNIQUE INDEX team_member_once ON team_member (episode_id, coalesce(worker_id, person_id)) WHERE left_at IS NULL;
CREATE UNIQUE INDEX section_once ON assessment_section (assessment_id, topic, coalesce(person_id, assessment_id));
CREATE UNIQUE INDEX meeting_person_once ON meeting_person (meeting_id, coalesce(worker_id, person_id));
CREATE UNIQUE INDEX meeting_number ON meeting (episode_id, number);
CREATE INDEX mash_request_waiting ON mash_request (due_at) WHERE decided_at IS NULL;
CREATE INDEX action_open_by_worker ON action (worker_id, due_on) WHERE done_at IS NULL AND dropped_at IS NULL;
CREATE INDEX lead_asked_of ON lead_professional (worker_id) WHERE accepted_at IS NULL AND declined_at IS NULL AND ended_at IS NULL;
CREATE INDEX person_upn_known ON person (upn) WHERE upn IS NOT NULL;

-- At every moment of an open episode exactly one person holds it, with no gap; at the end nobody does.
CREATE FUNCTION episode_is_held() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  e episode%ROWTYPE;
  current_holders int;
BEGIN
  SELECT * INTO e FROM episode WHERE id = CASE TG_TABLE_NAME WHEN 'episode' THEN NEW.id ELSE (to_jsonb(NEW) ->> 'episode_id')::uuid END;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT count(*) INTO current_holders FROM holding WHERE episode_id = e.id AND until_at IS NULL;
  IF e.closed_at IS NULL AND current_holders <> 1 THEN
    RAISE EXCEPTION 'an open episode has exactly one holder, this one has %', current_holders USING ERRCODE = 'check_violation';
  ELSIF e.closed_at IS NOT NULL AND current_holders <> 0 THEN
    RAISE EXCEPTION 'a closed episode has no holder' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM holding h WHERE h.episode_id = e.id AND h.from_at <> e.opened_at
             AND NOT EXISTS (SELECT 1 FROM holding p WHERE p.episode_id = e.id AND p.until_at = h.from_at)) THEN
    RAISE EXCEPTION 'there is a time when nobody held this episode' USING ERRCODE = 'check_violation';
  END IF;
  IF e.closed_at IS NOT NULL AND EXISTS (SELECT 1 FROM plan WHERE episode_id = e.id AND ended_at IS NULL) THEN
    RAISE EXCEPTION 'a plan cannot be open on a closed episode' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER episode_is_held AFTER INSERT OR UPDATE ON episode DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION episode_is_held();
CREATE CONSTRAINT TRIGGER holding_is_whole AFTER INSERT OR UPDATE ON holding DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION episode_is_held();
CREATE CONSTRAINT TRIGGER plan_on_open_episode AFTER INSERT OR UPDATE ON plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION episode_is_held();

-- What was said and decided is never rewritten: corrections are new rows.
CREATE FUNCTION only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['agreement', 'agreement_agency', 'sharing_record', 'threshold_judgement', 'threshold_decision',
    'threshold_suggestion', 'chronology_entry', 'note', 'outcome_score', 'action_update', 'mash_note', 'draft_change', 'audit_event'] LOOP
    EXECUTE format('CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION only_added_to()', t);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION only_added_to()', t);
  END LOOP;
END $$;

-- A finished assessment's words cannot be changed by a late autosave.
CREATE FUNCTION draft_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.closed_at IS NOT NULL THEN
    RAISE EXCEPTION 'this page of writing is finished' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER draft_is_open BEFORE UPDATE ON draft FOR EACH ROW EXECUTE FUNCTION draft_is_open();
