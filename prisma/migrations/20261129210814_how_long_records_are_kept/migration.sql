-- How long a family's record is kept, and letting it go: when its time is over, two people have agreed and a fortnight has
-- passed, every row of it goes in one transaction, and a line stays that says so and nothing of the family.

-- A period in years from a day that follows from the record. Only added to; the newest counts. Nobody set the first three.
CREATE TABLE keeping_period (
  id uuid PRIMARY KEY,
  counts_from text NOT NULL CHECK (counts_from IN ('birth', 'closing', 'writing')),
  years int NOT NULL,
  why text NOT NULL CHECK (length(btrim(why)) > 0),
  set_by uuid REFERENCES worker (id),
  set_at timestamptz(3) NOT NULL,
  CONSTRAINT long_enough CHECK (years BETWEEN CASE counts_from WHEN 'birth' THEN 21 WHEN 'closing' THEN 3 ELSE 1 END AND 75)
);
CREATE INDEX keeping_period_counts_from_set_at_idx ON keeping_period (counts_from, set_at DESC);
INSERT INTO keeping_period (id, counts_from, years, why, set_at) VALUES
  (gen_random_uuid(), 'birth', 25, 'What most partnerships use for early help', '2026-11-01T00:00:00Z'),
  (gen_random_uuid(), 'closing', 6, 'As long as a claim may usually be brought', '2026-11-01T00:00:00Z'),
  (gen_random_uuid(), 'writing', 6, 'As long as a claim may usually be brought', '2026-11-01T00:00:00Z');

-- A record that must not go, whatever its time: for an inquiry, a claim, a complaint.
CREATE TABLE record_hold (
  id uuid PRIMARY KEY,
  family_id uuid NOT NULL REFERENCES family (id),
  reason text NOT NULL CHECK (reason IN ('inquiry', 'claim', 'complaint', 'asked', 'other')),
  why text NOT NULL CHECK (length(btrim(why)) > 0),
  review_on date NOT NULL,
  placed_by uuid NOT NULL REFERENCES worker (id),
  placed_at timestamptz(3) NOT NULL,
  lifted_by uuid REFERENCES worker (id),
  lifted_at timestamptz(3),
  lift_why text,
  CONSTRAINT lifted_whole CHECK (num_nonnulls(lifted_by, lifted_at, lift_why) IN (0, 3))
);
CREATE UNIQUE INDEX record_hold_one_open ON record_hold (family_id) WHERE lifted_at IS NULL;
CREATE INDEX record_hold_family_id_idx ON record_hold (family_id);

-- That a record's time is over, as it was worked out: from which day, how many years, until when.
CREATE TABLE record_due (
  id uuid PRIMARY KEY,
  family_id uuid NOT NULL REFERENCES family (id),
  counts_from text NOT NULL CHECK (counts_from IN ('birth', 'closing', 'writing')),
  counted_on date NOT NULL,
  years int NOT NULL,
  due_on date NOT NULL,
  noticed_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  ended_why text CHECK (ended_why IN ('held', 'kept-longer', 'no-longer-due')),
  CONSTRAINT ended_whole CHECK (num_nonnulls(ended_at, ended_why) IN (0, 2))
);
CREATE UNIQUE INDEX record_due_one_open ON record_due (family_id) WHERE ended_at IS NULL;
CREATE INDEX record_due_family_id_idx ON record_due (family_id);

-- Kept for longer than its time, until a day, for a reason. Only added to; the newest counts.
CREATE TABLE kept_longer (
  id uuid PRIMARY KEY,
  family_id uuid NOT NULL REFERENCES family (id),
  until_on date NOT NULL,
  why text NOT NULL CHECK (length(btrim(why)) > 0),
  kept_by uuid NOT NULL REFERENCES worker (id),
  kept_at timestamptz(3) NOT NULL
);
CREATE INDEX kept_longer_family_id_idx ON kept_longer (family_id);

-- One person agrees that a record may go, a second confirms it, and then it waits for a fortnight in which anybody can stop it.
CREATE TABLE letting_go (
  id uuid PRIMARY KEY,
  due_id uuid NOT NULL REFERENCES record_due (id),
  family_id uuid NOT NULL REFERENCES family (id),
  agreed_by uuid NOT NULL REFERENCES worker (id),
  agreed_at timestamptz(3) NOT NULL,
  confirmed_by uuid REFERENCES worker (id),
  confirmed_at timestamptz(3),
  erase_on date,
  stopped_at timestamptz(3),
  CONSTRAINT confirmed_whole CHECK (num_nonnulls(confirmed_by, confirmed_at, erase_on) IN (0, 3)),
  CONSTRAINT confirmed_by_a_second_person CHECK (confirmed_by <> agreed_by),
  CONSTRAINT a_fortnight_to_stop CHECK (erase_on >= (confirmed_at AT TIME ZONE 'Europe/London')::date + 14)
);
CREATE UNIQUE INDEX letting_go_one_open ON letting_go (due_id) WHERE stopped_at IS NULL;
CREATE INDEX letting_go_family_id_idx ON letting_go (family_id);
CREATE TRIGGER two_people BEFORE INSERT OR UPDATE OF confirmed_by ON letting_go FOR EACH ROW WHEN (NEW.confirmed_by IS NOT NULL)
  EXECUTE FUNCTION two_people('confirmed_by', 'agreed_by');
CREATE FUNCTION agreed_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.confirmed_by IS NOT NULL AND (NEW.confirmed_by, NEW.confirmed_at, NEW.erase_on) IS DISTINCT FROM (OLD.confirmed_by, OLD.confirmed_at, OLD.erase_on) THEN
    RAISE EXCEPTION 'this was confirmed already' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.confirmed_by IS NULL AND NEW.confirmed_by IS NOT NULL AND (OLD.stopped_at IS NOT NULL OR NEW.confirmed_by IS DISTINCT FROM current_worker()) THEN
    RAISE EXCEPTION 'whoever confirms it does so themselves' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.stopped_at IS NOT NULL AND NEW.stopped_at IS NULL THEN
    RAISE EXCEPTION 'what was stopped is agreed anew' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreed_once BEFORE UPDATE ON letting_go FOR EACH ROW EXECUTE FUNCTION agreed_once();

-- What stays of a record that was let go. It points at nobody of the family, and names no day of theirs: the day its time
-- was over would give away a birthday. The transaction is kept so that rows go in that one and in no other.
CREATE TABLE erased_record (
  id uuid PRIMARY KEY,
  reference text NOT NULL UNIQUE CHECK (reference ~ '^L-[0-9A-F]{8}$'),
  family_id uuid NOT NULL UNIQUE,
  counts_from text NOT NULL CHECK (counts_from IN ('birth', 'closing', 'writing')),
  years int NOT NULL,
  agreed_by uuid NOT NULL REFERENCES worker (id),
  agreed_at timestamptz(3) NOT NULL,
  confirmed_by uuid NOT NULL REFERENCES worker (id),
  confirmed_at timestamptz(3) NOT NULL,
  erased_at timestamptz(3) NOT NULL,
  after_restore boolean NOT NULL DEFAULT false,
  in_transaction xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX erased_record_in_transaction_idx ON erased_record (in_transaction);

CREATE FUNCTION today_in_england() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Europe/London')::date $$;
CREATE FUNCTION years_kept(counting text) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT years FROM keeping_period WHERE counts_from = counting ORDER BY set_at DESC, id DESC LIMIT 1
$$;
-- When a record's time is over; nothing while somebody is being helped. lib/retention/rules.ts says the same in code, and
-- nothing goes but where both say so. A child whose birthday nobody knows was born, at the latest, when they were written down.
CREATE FUNCTION record_due_on(family uuid) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN EXISTS (SELECT 1 FROM episode e WHERE e.family_id = family AND e.closed_at IS NULL) THEN NULL
    ELSE greatest(
      (SELECT max((e.closed_at AT TIME ZONE 'Europe/London')::date) + make_interval(years => years_kept('closing')) FROM episode e WHERE e.family_id = family),
      (SELECT max(coalesce(p.born_on, p.due_on, m.from_on)) + make_interval(years => years_kept('birth'))
        FROM family_member m JOIN person p ON p.id = m.person_id WHERE m.family_id = family AND m.part = 'child'
          AND EXISTS (SELECT 1 FROM episode e WHERE e.family_id = family)),
      (SELECT (greatest(f.created_at, (SELECT max(c.recorded_at) FROM contact c WHERE c.family_id = f.id)) AT TIME ZONE 'Europe/London')::date
        + make_interval(years => years_kept('writing')) FROM family f WHERE f.id = family))::date END
$$;

-- What a record's time follows from, for lib/retention/rules.ts to count: as row security lets whoever asks see it.
CREATE FUNCTION keeping_facts(family uuid) RETURNS TABLE (children jsonb, episodes jsonb, "writtenOn" text) LANGUAGE sql STABLE AS $$
  SELECT
    (SELECT coalesce(jsonb_agg(jsonb_build_object('bornOn', p.born_on, 'dueOn', p.due_on, 'writtenOn', m.from_on)), '[]')
      FROM family_member m JOIN person p ON p.id = m.person_id WHERE m.family_id = f.id AND m.part = 'child'),
    (SELECT coalesce(jsonb_agg(jsonb_build_object('closedOn', (e.closed_at AT TIME ZONE 'Europe/London')::date)), '[]')
      FROM episode e WHERE e.family_id = f.id),
    (greatest(f.created_at, (SELECT max(c.recorded_at) FROM contact c WHERE c.family_id = f.id)) AT TIME ZONE 'Europe/London')::date::text
  FROM family f WHERE f.id = keeping_facts.family
$$;

-- A record on hold is not due, is not agreed about and does not go.
CREATE FUNCTION hold_stops_everything() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE letting_go SET stopped_at = NEW.placed_at WHERE family_id = NEW.family_id AND stopped_at IS NULL;
  UPDATE record_due SET ended_at = NEW.placed_at, ended_why = 'held' WHERE family_id = NEW.family_id AND ended_at IS NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER hold_stops_everything AFTER INSERT ON record_hold FOR EACH ROW EXECUTE FUNCTION hold_stops_everything();
CREATE FUNCTION not_on_hold() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM family WHERE id = NEW.family_id FOR SHARE;
  IF EXISTS (SELECT 1 FROM record_hold h WHERE h.family_id = NEW.family_id AND h.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'this record is on hold' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER not_on_hold BEFORE INSERT ON record_due FOR EACH ROW EXECUTE FUNCTION not_on_hold();
CREATE TRIGGER not_on_hold BEFORE INSERT OR UPDATE OF confirmed_by ON letting_go FOR EACH ROW WHEN (NEW.stopped_at IS NULL) EXECUTE FUNCTION not_on_hold();

-- The one way a record may go. Whoever inserts the line, and whatever they say, it must be so: its time is over, two people
-- agreed, the fortnight has passed, and nobody holds it or keeps it longer. After a restore, what had gone goes again: that
-- it was agreed may not be in the copy, so what was kept outside says it; all else must be so here too.
CREATE FUNCTION may_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM family WHERE id = NEW.family_id FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'there is no such record' USING ERRCODE = 'check_violation'; END IF;
  IF same_person(NEW.agreed_by, NEW.confirmed_by) THEN RAISE EXCEPTION 'letting a record go takes two people' USING ERRCODE = 'check_violation'; END IF;
  IF EXISTS (SELECT 1 FROM record_hold h WHERE h.family_id = NEW.family_id AND h.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'this record is on hold' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM episode e WHERE e.family_id = NEW.family_id AND e.closed_at IS NULL) THEN
    RAISE EXCEPTION 'this family is being helped' USING ERRCODE = 'check_violation';
  END IF;
  IF coalesce(record_due_on(NEW.family_id) > today_in_england(), true) THEN
    RAISE EXCEPTION 'the time of this record is not over' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT NEW.after_restore THEN
    IF (SELECT k.until_on FROM kept_longer k WHERE k.family_id = NEW.family_id ORDER BY k.kept_at DESC, k.id DESC LIMIT 1) > today_in_england() THEN
      RAISE EXCEPTION 'this record is kept longer' USING ERRCODE = 'check_violation';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM letting_go g JOIN record_due d ON d.id = g.due_id WHERE g.family_id = NEW.family_id AND d.family_id = NEW.family_id
        AND g.stopped_at IS NULL AND d.ended_at IS NULL AND g.erase_on <= today_in_england()
        AND g.agreed_by = NEW.agreed_by AND g.confirmed_by = NEW.confirmed_by) THEN
      RAISE EXCEPTION 'two people have not agreed that this record may go, or its fortnight is not over' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  NEW.in_transaction := pg_current_xact_id();
  RETURN NEW;
END $$;
CREATE TRIGGER may_go BEFORE INSERT ON erased_record FOR EACH ROW EXECUTE FUNCTION may_go();

-- What is only added to stays so, but for a record that is going in this very transaction. The trail never goes.
CREATE FUNCTION is_going(family uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM erased_record e WHERE e.in_transaction = pg_current_xact_id_if_assigned() AND (family IS NULL OR e.family_id = family))
$$;
CREATE OR REPLACE FUNCTION only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_LEVEL = 'ROW' AND TG_TABLE_NAME NOT IN ('audit_event', 'erased_record', 'keeping_period', 'export_made') THEN
    IF is_going((to_jsonb(OLD) ->> 'family_id')::uuid) THEN RETURN OLD; END IF;
    -- Another family's word on whether somebody is the person who is going.
    IF TG_TABLE_NAME = 'mash_match' AND EXISTS (SELECT 1 FROM family_member m WHERE m.person_id = (to_jsonb(OLD) ->> 'other_person_id')::uuid) IS FALSE
      AND is_going(NULL) THEN RETURN OLD; END IF;
  END IF;
  RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- Every table with a way to a family by foreign keys, and which of its rows are one family's ($1): read from the catalogue,
-- so that a table made later is not forgotten.
CREATE FUNCTION tables_of_a_family() RETURNS TABLE (name text, rows text) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE key AS (
    SELECT c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent,
      (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY AS k (col, place)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.col) AS columns,
      (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) FROM unnest(c.confkey) WITH ORDINALITY AS k (col, place)
        JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.col) AS theirs,
      (SELECT bool_and(a.attnotnull) FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)) AS always
    FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
  ), way (name, rows, far) AS (
    SELECT k.child, format('%s = $1', k.columns), 1 FROM key k WHERE k.parent = 'family'
    UNION
    SELECT k.child, format('(%s) IN (SELECT %s FROM %s WHERE %s)', k.columns, k.theirs, w.name, w.rows), w.far + 1
    FROM way w JOIN key k ON k.parent = w.name AND k.child <> w.name
    -- A row that always names its family is that family's, whatever else it points at.
    WHERE w.far < 5 AND NOT EXISTS (SELECT 1 FROM key f WHERE f.child = k.child AND f.parent = 'family' AND f.always)
  )
  SELECT w.name, string_agg(DISTINCT w.rows, ' OR ') FROM way w GROUP BY w.name
$$;

-- Takes every row of a family away, children before what they point at, and then the people who belong to no other family.
-- Rows refuse to go unless the line that lets them stands in this transaction.
CREATE FUNCTION take_away(family uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  people uuid[];
  waiting text[];
  ready text;
  which text;
  one record;
BEGIN
  IF NOT is_going(family) THEN RAISE EXCEPTION 'this record is not going' USING ERRCODE = 'check_violation'; END IF;
  people := ARRAY(SELECT DISTINCT m.person_id FROM family_member m WHERE m.family_id = take_away.family
    AND NOT EXISTS (SELECT 1 FROM family_member o WHERE o.person_id = m.person_id AND o.family_id <> take_away.family));
  -- What stands in no row of the family, but is about it: who was looked for in vain, and what waits for somebody to come back.
  UPDATE emergency_access SET looked_for = 'Somebody whose record has been let go'
    WHERE family_id IS NULL AND search_key(looked_for) IN (SELECT p.name_key FROM person p WHERE p.id = ANY (people));
  DELETE FROM held_words WHERE address || form || "values"::text LIKE '%' || take_away.family || '%';
  DELETE FROM idempotency_key WHERE result::text LIKE '%' || take_away.family || '%';

  waiting := ARRAY(SELECT t.name FROM tables_of_a_family() t);
  WHILE cardinality(waiting) > 0 LOOP
    SELECT t.name, t.rows INTO ready, which FROM tables_of_a_family() t WHERE t.name = ANY (waiting)
      AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.contype = 'f' AND c.confrelid = t.name::regclass AND c.conrelid <> c.confrelid
        AND c.conrelid::regclass::text = ANY (waiting)) LIMIT 1;
    IF ready IS NULL THEN RAISE EXCEPTION 'these tables point at each other: %', waiting; END IF;
    EXECUTE format('DELETE FROM %s WHERE %s', ready, which) USING take_away.family;
    waiting := array_remove(waiting, ready);
  END LOOP;
  -- Whether two records are one person, asked in another family, or by the hub: of somebody who is no longer there.
  DELETE FROM mash_match WHERE other_person_id = ANY (people);
  FOR one IN SELECT c.conrelid::regclass::text AS name, quote_ident(a.attname) AS col FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass
        AND NOT EXISTS (SELECT 1 FROM pg_attribute f WHERE f.attrelid = c.conrelid AND f.attname = 'family_id') LOOP
    EXECUTE format('DELETE FROM %s WHERE %s = ANY ($1)', one.name, one.col) USING people;
  END LOOP;
  DELETE FROM person WHERE id = ANY (people);
  DELETE FROM family WHERE id = take_away.family;
END $$;

-- Lets one record go that may: all of it, its line and its entry in the trail, or nothing. Answers its reference, or nothing
-- when it has gone already, or was stopped meanwhile.
CREATE FUNCTION let_record_go(letting uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  agreed record;
  line erased_record%ROWTYPE;
BEGIN
  SELECT g.*, d.counts_from, d.years INTO agreed FROM letting_go g JOIN record_due d ON d.id = g.due_id
    WHERE g.id = letting AND g.stopped_at IS NULL FOR UPDATE OF g;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO erased_record (id, reference, family_id, counts_from, years, agreed_by, agreed_at, confirmed_by, confirmed_at, erased_at)
  VALUES (gen_random_uuid(), 'L-' || upper(substr(md5(gen_random_uuid()::text), 1, 8)), agreed.family_id, agreed.counts_from, agreed.years,
    agreed.agreed_by, agreed.agreed_at, agreed.confirmed_by, agreed.confirmed_at, now()) RETURNING * INTO line;
  PERFORM take_away(line.family_id);
  PERFORM append_audit(now(), 'record-let-go', NULL, NULL, line.family_id, line.id, NULL, NULL,
    jsonb_build_object('purpose', 'running', 'agreedBy', line.agreed_by, 'confirmedBy', line.confirmed_by));
  RETURN line.reference;
END $$;

-- After a restore: what had gone before goes again, by a line of the list that is kept outside the database.
CREATE FUNCTION let_record_go_again(line jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  gone uuid := (line ->> 'familyId')::uuid;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM family f WHERE f.id = gone) THEN RETURN false; END IF;
  INSERT INTO erased_record (id, reference, family_id, counts_from, years, agreed_by, agreed_at, confirmed_by, confirmed_at, erased_at, after_restore)
  VALUES ((line ->> 'id')::uuid, line ->> 'reference', gone, line ->> 'countsFrom', (line ->> 'years')::int, (line ->> 'agreedBy')::uuid,
    (line ->> 'agreedAt')::timestamptz, (line ->> 'confirmedBy')::uuid, (line ->> 'confirmedAt')::timestamptz, now(), true);
  PERFORM take_away(gone);
  PERFORM append_audit(now(), 'record-let-go', NULL, NULL, gone, (line ->> 'id')::uuid, NULL, NULL,
    jsonb_build_object('purpose', 'running', 'agreedBy', line ->> 'agreedBy', 'confirmedBy', line ->> 'confirmedBy', 'afterRestore', true));
  RETURN true;
END $$;

-- The trail keeps milliseconds: a finer moment, as now() is, was hashed as it came and kept as it was rounded, and the entry
-- looked changed. It is cut before both.
CREATE OR REPLACE FUNCTION append_audit(at timestamptz, event text, actor uuid, agency uuid, family uuid, subject uuid, relation text, request uuid, details jsonb)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  head audit_head%ROWTYPE;
  next_seq bigint;
  next_hash bytea;
BEGIN
  at := date_trunc('milliseconds', at);
  SELECT * INTO STRICT head FROM audit_head WHERE id = 1 FOR UPDATE;
  next_seq := head.seq + 1;
  next_hash := sha256(head.hash || audit_line(next_seq, at, event, actor, agency, family, subject, relation, request, details));
  INSERT INTO audit_event (seq, at, event, actor_id, agency_id, family_id, subject_id, relation, request_id, details, prev, hash)
  VALUES (next_seq, at, event, actor, agency, family, subject, relation, request, details, head.hash, next_hash);
  UPDATE audit_head SET seq = next_seq, hash = next_hash WHERE id = 1;
  RETURN next_seq;
END $$;

-- Where no manager stands to a record whose time is over, those of a team do from then on, as if it held the family: the team
-- of whoever held it last or wrote it down, or one of their organisation, or any. A restricted record waits for one who is named.
CREATE FUNCTION find_who_decides(family uuid, due uuid, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  team uuid;
BEGIN
  SELECT could.team_id INTO team FROM (
    SELECT g.team_id, CASE WHEN EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = find_who_decides.family AND a.team_id = g.team_id
          AND a.relation = 'manages-holder' AND (a.until_at IS NULL OR a.until_at > at)) THEN 0
        WHEN g.team_id = near.team_id THEN 1 WHEN t.agency_id = near.agency_id THEN 2 ELSE 3 END AS place
    FROM team_management g JOIN team t ON t.id = g.team_id JOIN worker m ON m.id = g.worker_id
    CROSS JOIN (SELECT w.team_id, w.agency_id FROM family f
      LEFT JOIN LATERAL (SELECT h.worker_id FROM holding h WHERE h.family_id = f.id ORDER BY h.until_at DESC NULLS FIRST LIMIT 1) h ON true
      JOIN worker w ON w.id = coalesce(h.worker_id, f.created_by) WHERE f.id = find_who_decides.family) near
    WHERE g.from_at <= at AND (g.until_at IS NULL OR g.until_at > at) AND m.work = 'manager' AND (m.left_at IS NULL OR m.left_at > at)
      AND NOT kept_from_family(m.id, find_who_decides.family)) AS could
  ORDER BY could.place, could.team_id LIMIT 1;
  IF team IS NULL THEN RETURN; END IF;
  INSERT INTO family_access (id, family_id, team_id, relation, because, from_at)
  SELECT gen_random_uuid(), find_who_decides.family, team, 'manages-holder', due, at
  WHERE NOT EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = find_who_decides.family AND a.team_id = team
    AND a.relation = 'manages-holder' AND (a.until_at IS NULL OR a.until_at > at));
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['keeping_period', 'record_hold', 'record_due', 'kept_longer', 'letting_go', 'erased_record'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_keeps ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['keeping_period', 'kept_longer', 'erased_record'] LOOP
    EXECUTE format('CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION only_added_to()', t);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION only_added_to()', t);
  END LOOP;
END $$;
CREATE POLICY read_by_all ON keeping_period FOR SELECT TO alongside_app USING (true);
CREATE POLICY set_by_administrators ON keeping_period FOR INSERT TO alongside_app
  WITH CHECK (current_work() = 'administrator' AND set_by = current_worker());
CREATE POLICY by_relationship ON record_hold TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id));
CREATE POLICY by_relationship ON record_due TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id));
CREATE POLICY by_relationship ON kept_longer TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id) AND kept_by = current_worker());
CREATE POLICY by_relationship ON letting_go FOR SELECT TO alongside_app USING (may_see(family_id));
CREATE POLICY agreed_by_me ON letting_go FOR INSERT TO alongside_app WITH CHECK (may_see(family_id) AND agreed_by = current_worker());
CREATE POLICY changed_by_relationship ON letting_go FOR UPDATE TO alongside_app USING (may_see(family_id)) WITH CHECK (may_see(family_id));
CREATE POLICY read_by_administrators ON erased_record FOR SELECT TO alongside_app USING (current_work() = 'administrator');
GRANT SELECT, INSERT ON keeping_period, kept_longer TO alongside_app;
GRANT SELECT, INSERT, UPDATE (lifted_by, lifted_at, lift_why) ON record_hold TO alongside_app;
GRANT SELECT, UPDATE (ended_at, ended_why) ON record_due TO alongside_app;
GRANT SELECT, INSERT (id, due_id, family_id, agreed_by, agreed_at), UPDATE (confirmed_by, confirmed_at, erase_on, stopped_at) ON letting_go TO alongside_app;
GRANT SELECT ON erased_record TO alongside_app;
REVOKE ALL ON FUNCTION hold_stops_everything(), not_on_hold(), tables_of_a_family(), take_away(uuid), let_record_go(uuid), let_record_go_again(jsonb),
  find_who_decides(uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_stops_everything(), not_on_hold() TO alongside_app;

-- Whoever could confirm that a record goes is told that they are asked. The kinds there are stay as they are.
DO $$
BEGIN
  EXECUTE (SELECT 'ALTER TABLE staff_notice DROP CONSTRAINT staff_notice_kind_check, ADD CONSTRAINT staff_notice_kind_check CHECK (kind IN ('
    || string_agg(quote_literal(kind), ', ') || ')) NOT VALID'
    FROM (SELECT (regexp_matches(pg_get_constraintdef(oid), '''([a-z-]+)''', 'g'))[1] AS kind FROM pg_constraint WHERE conname = 'staff_notice_kind_check'
      UNION SELECT 'letting-go-asked') AS kinds);
END $$;
ALTER TABLE staff_notice VALIDATE CONSTRAINT staff_notice_kind_check;
