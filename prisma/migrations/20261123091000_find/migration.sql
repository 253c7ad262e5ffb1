-- Finding people by how each word of a name sounds. daitch_mokotoff() reads a whole name as one long word, so
-- "Ty Reed" and "Tyler Reid" shared no code: every word gets its own, and so does the name someone is known by.
CREATE FUNCTION word_sounds(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(array_agg(DISTINCT code ORDER BY code), '{}')
  FROM unnest(string_to_array(words, ' ')) AS word, unnest(public.daitch_mokotoff(word)) AS code
$$;
DROP INDEX person_sounds;
ALTER TABLE person DROP COLUMN name_sounds;
ALTER TABLE person ADD COLUMN name_sounds text[]
  GENERATED ALWAYS AS (word_sounds(btrim(search_key(full_name) || ' ' || coalesce(search_key(known_as), '')))) STORED;
ALTER TABLE person ADD COLUMN given_key text GENERATED ALWAYS AS (split_part(search_key(full_name), ' ', 1)) STORED;
ALTER TABLE person ADD COLUMN family_key text GENERATED ALWAYS AS (regexp_replace(search_key(full_name), '^.* ', '')) STORED;
CREATE INDEX person_sounds ON person USING gin (name_sounds);
CREATE INDEX person_family_key ON person (family_key text_pattern_ops);

-- The families the person asking may see: the same rows and the same refusals as may_see(), all at once.
CREATE FUNCTION families_i_may_see() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT a.family_id FROM family_access a
  WHERE a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
    AND (a.worker_id = current_worker() OR a.agency_id = current_agency() OR a.team_id = ANY (current_teams()))
  EXCEPT
  SELECT x.family_id FROM family_access x WHERE x.relation = 'excluded'
    AND (x.until_at IS NULL OR x.until_at > now()) AND x.worker_id = current_worker()
$$;

-- People of those families who could be the one looked for: at most 60, for the code to weigh and put in order.
-- `names`: one entry for each word typed, the word first and then what it may be short for, with spaces between.
-- Someone with few families is searched through them; someone with thousands through the indexes on people.
-- An address that is protected finds nobody. Only ids come back: the rows themselves are read under row security.
CREATE FUNCTION find_people(names text[], born date, born_first date, born_last date, nhs text, pupil text, post text,
  place text, school_is text)
RETURNS TABLE (person_id uuid, family_id uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE
  mine uuid[];
  near uuid[];
  codes text[][];
BEGIN
  mine := ARRAY(SELECT families_i_may_see());
  IF cardinality(mine) > 400 AND (cardinality(names) > 0 OR born IS NOT NULL OR num_nonnulls(nhs, pupil, post) > 0) THEN
    near := ARRAY(
      SELECT p.id FROM person p WHERE p.nhs_number = nhs
      UNION SELECT p.id FROM person p WHERE p.upn = pupil
      UNION SELECT p.id FROM person p WHERE p.born_on = born
      UNION SELECT m.person_id FROM address a JOIN family_member m ON m.family_id = a.family_id
        WHERE a.postcode_key = post AND NOT a.protected AND (a.person_id IS NULL OR a.person_id = m.person_id)
      UNION (SELECT p.id FROM person p WHERE p.name_sounds && word_sounds(names[1])
        AND (names[2] IS NULL OR p.name_sounds && word_sounds(names[2])) LIMIT 4000)
      UNION (SELECT p.id FROM person p WHERE p.family_key LIKE split_part(names[cardinality(names)], ' ', 1) || '%' LIMIT 4000)
      UNION (SELECT p.id FROM person p WHERE p.name_key LIKE split_part(names[1], ' ', 1) || '%' LIMIT 4000));
  END IF;
  RETURN QUERY
  WITH typed AS MATERIALIZED (SELECT word_sounds(n) AS sounds, string_to_array(n, ' ') AS spellings FROM unnest(names) AS n)
  SELECT p.id, m.family_id
  FROM family_member m JOIN person p ON p.id = m.person_id
  CROSS JOIN LATERAL (SELECT count(*) AS words FROM typed t WHERE p.name_sounds && t.sounds
      OR EXISTS (SELECT 1 FROM unnest(t.spellings) AS s WHERE ' ' || p.name_key || ' ' || coalesce(p.known_key, '') LIKE '% ' || s || '%')
      OR word_similarity(t.spellings[1], p.name_key) > 0.5) AS alike
  CROSS JOIN LATERAL (SELECT coalesce((p.nhs_number = nhs OR p.upn = pupil)::int, 0) AS number,
      coalesce((p.born_on = born)::int, 0) AS birthday, coalesce((p.born_on BETWEEN born_first AND born_last)::int, 0) AS age,
      coalesce((p.school ILIKE '%' || school_is || '%')::int, 0) AS school,
      EXISTS (SELECT 1 FROM address a WHERE a.family_id = m.family_id AND (a.person_id IS NULL OR a.person_id = p.id) AND NOT a.protected
        AND (a.postcode_key = post OR a.lines ILIKE '%' || place || '%'))::int AS home) AS same
  WHERE m.family_id = ANY (mine) AND (near IS NULL OR p.id = ANY (near)) AND m.until_on IS NULL
    AND (alike.words > 0 OR same.number + same.birthday + same.home + same.school > 0
         OR (cardinality(names) = 0 AND same.age > 0))
  ORDER BY same.number DESC, alike.words + 2 * same.birthday + same.age + same.home + same.school DESC, p.id
  LIMIT 60;
END $$;

-- Who may be the one just written down, whoever's they are. Both names must agree in some way, or a number, so
-- that a shared surname and birthday do not fill the hub's list. Only the hub is told; the caller learns nothing.
CREATE OR REPLACE FUNCTION queue_possible_matches(who uuid, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO possible_match (id, person_id, other_person_id, closeness, reasons, raised_by, raised_at)
  SELECT gen_random_uuid(), me.id, o.id,
    CASE WHEN number OR (day AND agree.both_names) THEN 'very-likely' WHEN agree.both_names THEN 'possible' ELSE 'less-likely' END,
    array_remove(ARRAY[CASE WHEN o.nhs_number = me.nhs_number THEN 'nhs-number' END, CASE WHEN o.upn = me.upn THEN 'upn' END,
      CASE WHEN day THEN 'birth-date' END, CASE WHEN o.name_key = me.name_key THEN 'name' WHEN sounds THEN 'sounds-alike'
      WHEN agree.both_names OR agree.one_name THEN 'spelt-alike' END], NULL),
    current_worker(), at
  FROM person me JOIN LATERAL (
    SELECT p.* FROM person p WHERE p.nhs_number = me.nhs_number
    UNION SELECT p.* FROM person p WHERE p.upn = me.upn
    UNION SELECT p.* FROM person p WHERE p.born_on = me.born_on
    UNION SELECT p.* FROM person p WHERE p.name_key = me.name_key AND (me.born_on IS NULL OR p.born_on IS NULL OR abs(p.born_on - me.born_on) < 366)
  ) o ON o.id <> me.id
  CROSS JOIN LATERAL (SELECT coalesce(o.nhs_number = me.nhs_number, false) OR coalesce(o.upn = me.upn, false) AS number,
    coalesce(o.born_on = me.born_on, false) AS day,
    coalesce(word_sounds(o.given_key) && word_sounds(me.given_key), false) AND coalesce(word_sounds(o.family_key) && word_sounds(me.family_key), false) AS sounds,
    coalesce(word_sounds(o.given_key) && word_sounds(me.given_key), false) OR similarity(o.given_key, me.given_key) > 0.35
      OR starts_with(o.given_key, me.given_key) OR starts_with(me.given_key, o.given_key)
      OR coalesce(o.known_key IN (me.given_key, me.known_key), false) OR coalesce(me.known_key = o.given_key, false) AS given,
    coalesce(word_sounds(o.family_key) && word_sounds(me.family_key), false) OR similarity(o.family_key, me.family_key) > 0.35 AS family) compared
  CROSS JOIN LATERAL (SELECT given AND family AS both_names, given OR family AS one_name,
    EXISTS (SELECT 1 FROM family_member a JOIN address x ON x.family_id = a.family_id JOIN address y ON y.postcode_key = x.postcode_key
      JOIN family_member b ON b.family_id = y.family_id WHERE a.person_id = me.id AND b.person_id = o.id) AS same_home) agree
  WHERE me.id = who AND (me.created_by = current_worker() OR EXISTS (SELECT 1 FROM family_member WHERE person_id = who AND may_see(family_id)))
    AND (number OR agree.both_names OR (day AND given AND agree.same_home))
    AND NOT EXISTS (SELECT 1 FROM family_member a JOIN family_member b ON a.family_id = b.family_id WHERE a.person_id = me.id AND b.person_id = o.id)
    AND NOT EXISTS (SELECT 1 FROM possible_match q WHERE q.person_id = o.id AND q.other_person_id = me.id)
  ON CONFLICT (person_id, other_person_id) DO NOTHING;
END $$;

-- The two people of one possible match, for the hub: names, birth dates and whom to ring. Nothing of the families.
CREATE FUNCTION people_of_match(of_match uuid) RETURNS TABLE (match_id uuid, written_first boolean, full_name text, known_as text,
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
$$;
CREATE INDEX possible_match_waiting ON possible_match (raised_at) WHERE answer IS NULL OR answer = 'unsure';
