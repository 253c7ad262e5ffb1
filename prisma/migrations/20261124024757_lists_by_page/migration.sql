-- Lists of any length cost what their page of 25 costs, measured by "npm run bench" on 100,000 invented people.
-- Who may see what is unchanged: tests/access/agreement.test.ts holds every enforcer to the same answer.

-- Of the families somebody has a row for, those they are kept from all the same. lib/db asks once a transaction and keeps
-- the answer beside who is asking; a connection that has not asked yet asks now.
CREATE FUNCTION work_out_kept_from() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT ARRAY(SELECT k.family_id FROM families_kept_from_me() AS k (family_id) WHERE EXISTS (SELECT 1 FROM family_access a
    WHERE a.family_id = k.family_id AND (a.worker_id = current_worker() OR a.agency_id = current_agency() OR a.team_id = ANY (current_teams()))))
$$;
CREATE FUNCTION kept_from() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('app.kept_from', true), '')::uuid[], work_out_kept_from())
$$;
CREATE FUNCTION act_as(worker text, agency text, work text, teams text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.worker', worker, true), set_config('app.agency', agency, true), set_config('app.work', work, true),
    set_config('app.teams', teams, true), set_config('app.kept_from', '', true);
  PERFORM set_config('app.kept_from', work_out_kept_from()::text, true);
END $$;
REVOKE ALL ON FUNCTION work_out_kept_from(), kept_from(), act_as(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION work_out_kept_from(), kept_from(), act_as(text, text, text, text) TO alongside_app;

-- The one question behind every policy is asked of every row: whose settings these are is worked out once a statement.
ALTER POLICY mine ON family_access USING ((worker_id = (SELECT current_worker()) OR agency_id = (SELECT current_agency())
  OR team_id = ANY ((SELECT current_teams())::uuid[])) AND family_id <> ALL ((SELECT kept_from())::uuid[]));

-- People, and who belongs to which family, are now seen in place like everything else. PostgreSQL took the two policies
-- for an endless circle because adding a member looks at people and people are seen through their members; a function
-- is looked into when it is called, which ends the circle.
CREATE FUNCTION person_seen(who uuid) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT 1 FROM person p WHERE p.id = who) $$;
ALTER POLICY only_people_i_see ON family_member WITH CHECK (person_seen(person_id));
-- A family is seen by whoever finds a row of family_access for it that still holds: that table's own policy says whose rows
-- those are, and hides the rows of families one is kept from. OFFSET 0: asked row by row through an index, never by
-- gathering all somebody may see, which may be thousands.
DO $$
DECLARE
  t text;
  seen text;
BEGIN
  FOR t IN SELECT c.relname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE p.polname = 'by_relationship' LOOP
    seen := format($policy$EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = %s AND a.relation <> 'excluded'
      AND (a.until_at IS NULL OR a.until_at > now()) OFFSET 0)$policy$,
      CASE WHEN t = 'family' THEN 'family.id' ELSE format('%I.family_id', t) END);
    EXECUTE format('ALTER POLICY by_relationship ON %I USING (%s)', t, CASE t
      WHEN 'note' THEN format('(%s) AND (audience <> ''me'' OR written_by = (SELECT current_worker()))', seen)
      WHEN 'draft' THEN format('(owner_id = (SELECT current_worker()) OR (owner_id IS NULL AND %s)) AND (family_id IS NULL OR family_id <> ALL ((SELECT kept_from())::uuid[]))', seen)
      ELSE seen END);
  END LOOP;
END $$;
ALTER POLICY through_family ON person USING (EXISTS (SELECT 1 FROM family_member m WHERE m.person_id = person.id)
  OR (created_by = (SELECT current_worker()) AND is_in_no_family(id)));
ALTER POLICY changed_through_family ON person USING (EXISTS (SELECT 1 FROM family_member m WHERE m.person_id = person.id));

-- A page of the families the person asking may see, by name, after the one the page before ended with. Only ids come
-- back: the rows are read under row security. Few families are gathered and sorted; of many, the names are walked in
-- order until the page is full.
CREATE INDEX family_by_name ON family (name, id);
CREATE FUNCTION has_more_families_than(how_many int) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*) > how_many FROM (
    SELECT 1 FROM family_access WHERE worker_id = current_worker()
    UNION ALL SELECT 1 FROM family_access WHERE agency_id = current_agency()
    UNION ALL SELECT 1 FROM family_access WHERE team_id = ANY (current_teams()) LIMIT how_many + 1) held
$$;
CREATE FUNCTION families_by_name(after uuid, how_many int) RETURNS TABLE (family_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  from_name text := '';
  from_id uuid := '00000000-0000-0000-0000-000000000000';
  kept uuid[] := kept_from();
BEGIN
  IF after IS NOT NULL THEN
    SELECT f.name, f.id INTO from_name, from_id FROM family f WHERE f.id = after AND may_see(f.id);
  END IF;
  IF has_more_families_than(2000) THEN
    RETURN QUERY SELECT f.id FROM family f WHERE (f.name, f.id) > (from_name, from_id)
      AND EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = f.id AND a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
        AND (a.worker_id = (SELECT current_worker()) OR a.agency_id = (SELECT current_agency()) OR a.team_id = ANY ((SELECT current_teams())::uuid[]))) AND f.id <> ALL (kept)
      ORDER BY f.name, f.id LIMIT how_many;
  ELSE
    RETURN QUERY SELECT f.id FROM families_i_may_see() AS seen JOIN family f ON f.id = seen
      WHERE (f.name, f.id) > (from_name, from_id) ORDER BY f.name, f.id LIMIT how_many;
  END IF;
END $$;
REVOKE ALL ON FUNCTION has_more_families_than(int), families_by_name(uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION families_by_name(uuid, int) TO alongside_app;

-- The team round a family, for a list of families.
CREATE INDEX team_member_now ON team_member (family_id) WHERE left_at IS NULL;

-- What the MASH decided this week, whatever it decided in the years before.
CREATE INDEX mash_request_decided ON mash_request (decided_at) WHERE decided_at IS NOT NULL;

-- A line of a caseload knows since when the kind of help is what it is, so that a manager's list reads one table.
ALTER TABLE caseload_entry ADD COLUMN level_since timestamptz(3);
UPDATE caseload_entry c SET level_since = e.level_since FROM episode e WHERE e.id = c.episode_id;
ALTER TABLE caseload_entry ALTER COLUMN level_since SET NOT NULL;
CREATE OR REPLACE FUNCTION refresh_caseload(of_family uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM caseload_entry c WHERE c.family_id = of_family
    AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = c.episode_id AND e.closed_at IS NULL);
  INSERT INTO caseload_entry AS c (episode_id, family_id, family_name, children, holder_id, holder_team_id, level, level_since, opened_at, lead_due_on,
    has_lead, next_on, next_what, review_on, last_contact_on, late_actions, closure_asked_at)
  SELECT e.id, e.family_id, f.name,
    coalesce((SELECT string_agg(coalesce(p.known_as, split_part(p.full_name, ' ', 1)), ', ' ORDER BY m.place, p.born_on) FROM family_member m
      JOIN person p ON p.id = m.person_id WHERE m.family_id = f.id AND m.part = 'child' AND m.until_on IS NULL), ''),
    h.worker_id, w.team_id, e.level, e.level_since, e.opened_at, NULL,
    EXISTS (SELECT 1 FROM lead_professional l WHERE l.episode_id = e.id AND l.accepted_at IS NOT NULL AND l.ended_at IS NULL),
    e.next_on, e.next_what,
    (SELECT p.review_on FROM plan p WHERE p.episode_id = e.id AND p.ended_at IS NULL),
    (SELECT max(happened_on) FROM chronology_entry t WHERE t.family_id = f.id AND t.track IN ('family', 'together')),
    (SELECT count(*) FROM action a JOIN plan p ON p.id = a.plan_id WHERE p.episode_id = e.id AND p.ended_at IS NULL
      AND a.done_at IS NULL AND a.dropped_at IS NULL AND a.due_on < current_date),
    (SELECT c.asked_at FROM closure c WHERE c.episode_id = e.id AND c.signed_off_at IS NULL AND c.returned_at IS NULL)
  FROM episode e JOIN family f ON f.id = e.family_id
  JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL JOIN worker w ON w.id = h.worker_id
  WHERE e.family_id = of_family AND e.closed_at IS NULL
  ON CONFLICT (episode_id) DO UPDATE SET family_name = excluded.family_name, children = excluded.children, holder_id = excluded.holder_id,
    holder_team_id = excluded.holder_team_id, level = excluded.level, level_since = excluded.level_since, has_lead = excluded.has_lead, next_on = excluded.next_on,
    next_what = excluded.next_what, review_on = excluded.review_on, last_contact_on = excluded.last_contact_on,
    late_actions = excluded.late_actions, closure_asked_at = excluded.closure_asked_at;
END $$;

-- People are found from those near to what was typed, not from all somebody may see: the cost is that of the search, not of
-- how many families an agency works with. Whoever holds few families is still searched through them. With an exact
-- birthday or number, one name alone brings nobody; without, one name brings the first of those who may be seen.
CREATE OR REPLACE FUNCTION find_people(names text[], born date, born_first date, born_last date, nhs text, pupil text, post text,
  street text, school_is text)
RETURNS TABLE (person_id uuid, family_id uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  mine uuid[];
  near uuid[];
  first_sounds text[] := word_sounds(names[1]);
  last_sounds text[] := word_sounds(names[cardinality(names)]);
  first_word text := split_part(names[1], ' ', 1);
  last_word text := split_part(names[cardinality(names)], ' ', 1);
  kept uuid[] := kept_from();
BEGIN
  IF (cardinality(names) > 0 OR born IS NOT NULL OR num_nonnulls(nhs, pupil, post) > 0) AND has_more_families_than(400) THEN
    near := ARRAY(
      SELECT p.id FROM person p WHERE p.nhs_number = nhs
      UNION SELECT p.id FROM person p WHERE p.upn = pupil
      UNION SELECT p.id FROM person p WHERE p.born_on = born
      UNION SELECT m.person_id FROM address a JOIN family_member m ON m.family_id = a.family_id
        WHERE a.postcode_key = post AND NOT a.protected AND (a.person_id IS NULL OR a.person_id = m.person_id)
      UNION (SELECT p.id FROM person p WHERE p.name_sounds && first_sounds AND p.name_sounds && last_sounds
        AND (cardinality(names) > 1 OR born IS NULL) LIMIT 4000));
    IF born IS NULL AND num_nonnulls(nhs, pupil) = 0 THEN
      near := near || ARRAY(
        (SELECT p.id FROM person p JOIN family_member m ON m.person_id = p.id WHERE p.family_key ~>=~ last_word AND p.family_key ~<~ (last_word || chr(1114111))
          AND (born_first IS NULL OR p.born_on IS NULL OR p.born_on BETWEEN born_first AND born_last)
          AND EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = m.family_id AND a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
        AND (a.worker_id = (SELECT current_worker()) OR a.agency_id = (SELECT current_agency()) OR a.team_id = ANY ((SELECT current_teams())::uuid[]))) AND m.family_id <> ALL (kept) LIMIT 300)
        UNION (SELECT p.id FROM person p JOIN family_member m ON m.person_id = p.id WHERE p.name_key ~>=~ first_word AND p.name_key ~<~ (first_word || chr(1114111))
          AND (born_first IS NULL OR p.born_on IS NULL OR p.born_on BETWEEN born_first AND born_last)
          AND EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = m.family_id AND a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
        AND (a.worker_id = (SELECT current_worker()) OR a.agency_id = (SELECT current_agency()) OR a.team_id = ANY ((SELECT current_teams())::uuid[]))) AND m.family_id <> ALL (kept) LIMIT 300));
    END IF;
  ELSE
    mine := ARRAY(SELECT families_i_may_see());
  END IF;
  RETURN QUERY
  WITH typed AS MATERIALIZED (SELECT word_sounds(n) AS sounds, split_part(n, ' ', 1) AS word,
    ARRAY(SELECT '% ' || s || '%' FROM unnest(string_to_array(n, ' ')) AS s) AS spellings FROM unnest(names) AS n),
  held AS MATERIALIZED (
    SELECT m.person_id AS who, m.family_id AS whose FROM family_member m WHERE m.family_id = ANY (mine) AND m.until_on IS NULL
    UNION
    SELECT m.person_id, m.family_id FROM unnest(near) AS n JOIN family_member m ON m.person_id = n
    WHERE m.until_on IS NULL AND EXISTS (SELECT 1 FROM family_access a WHERE a.family_id = m.family_id AND a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
        AND (a.worker_id = (SELECT current_worker()) OR a.agency_id = (SELECT current_agency()) OR a.team_id = ANY ((SELECT current_teams())::uuid[]))) AND m.family_id <> ALL (kept))
  SELECT p.id, held.whose
  FROM held JOIN person p ON p.id = held.who
  CROSS JOIN LATERAL (SELECT count(*) AS words FROM typed t WHERE p.name_sounds && t.sounds
      OR ' ' || p.name_key || ' ' || coalesce(p.known_key, '') LIKE ANY (t.spellings)
      OR word_similarity(t.word, p.name_key) > 0.5) AS alike
  CROSS JOIN LATERAL (SELECT coalesce((p.nhs_number = nhs OR p.upn = pupil)::int, 0) AS number,
      coalesce((p.born_on = born)::int, 0) AS birthday, coalesce((p.born_on BETWEEN born_first AND born_last)::int, 0) AS age,
      coalesce((p.school ILIKE '%' || school_is || '%')::int, 0) AS school,
      (num_nonnulls(post, street) > 0 AND EXISTS (SELECT 1 FROM address a WHERE a.family_id = held.whose
        AND (a.person_id IS NULL OR a.person_id = p.id) AND NOT a.protected
        AND (a.postcode_key = post OR a.lines ILIKE '%' || street || '%')))::int AS home) AS same
  WHERE alike.words > 0 OR same.number + same.birthday + same.home + same.school > 0
    OR (cardinality(names) = 0 AND same.age > 0)
  ORDER BY same.number DESC, alike.words + 2 * same.birthday + same.age + same.home + same.school DESC, p.id
  LIMIT 60;
END $$;
