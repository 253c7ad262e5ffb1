-- Finding people: names compared as they sound and as they are spelt, without accents or punctuation.
-- lib/person/name.ts has the same rule in code.
CREATE FUNCTION search_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', name)), '[^[:alpha:]]+', ' ', 'g'))
$$;
ALTER TABLE person ADD COLUMN name_key text GENERATED ALWAYS AS (search_key(full_name)) STORED;
ALTER TABLE person ADD COLUMN known_key text GENERATED ALWAYS AS (search_key(known_as)) STORED;
ALTER TABLE person ADD COLUMN name_sounds text[] GENERATED ALWAYS AS (daitch_mokotoff(search_key(full_name))) STORED;
ALTER TABLE address ADD COLUMN postcode_key text GENERATED ALWAYS AS (upper(regexp_replace(postcode, '\s', '', 'g'))) STORED;
CREATE INDEX person_name_key ON person (name_key text_pattern_ops);
CREATE INDEX person_sounds ON person USING gin (name_sounds);
CREATE INDEX address_postcode_key ON address (postcode_key);

-- People who may be the one just written down, whoever's they are. Only the hub is told; the caller learns nothing.
CREATE FUNCTION queue_possible_matches(who uuid, at timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO possible_match (id, person_id, other_person_id, closeness, reasons, raised_by, raised_at)
  SELECT gen_random_uuid(), me.id, o.id,
    CASE WHEN o.nhs_number = me.nhs_number OR o.upn = me.upn OR (o.born_on = me.born_on AND similarity(o.name_key, me.name_key) > 0.6) THEN 'very-likely'
         WHEN o.born_on = me.born_on OR similarity(o.name_key, me.name_key) > 0.8 THEN 'possible' ELSE 'less-likely' END,
    array_remove(ARRAY[CASE WHEN o.nhs_number = me.nhs_number THEN 'nhs-number' END, CASE WHEN o.upn = me.upn THEN 'upn' END,
      CASE WHEN o.born_on = me.born_on THEN 'birth-date' END, CASE WHEN o.name_key = me.name_key THEN 'name'
      WHEN o.name_sounds && me.name_sounds THEN 'sounds-alike' WHEN similarity(o.name_key, me.name_key) > 0.4 THEN 'spelt-alike' END], NULL),
    current_worker(), at
  FROM person me JOIN LATERAL (
    SELECT p.* FROM person p WHERE p.nhs_number = me.nhs_number
    UNION SELECT p.* FROM person p WHERE p.upn = me.upn
    UNION SELECT p.* FROM person p WHERE p.born_on = me.born_on AND (p.name_sounds && me.name_sounds OR similarity(p.name_key, me.name_key) > 0.35)
    UNION SELECT p.* FROM person p WHERE p.name_key = me.name_key AND (me.born_on IS NULL OR p.born_on IS NULL OR abs(p.born_on - me.born_on) < 366)
  ) o ON o.id <> me.id
  WHERE me.id = who AND (me.created_by = current_worker() OR may_see((SELECT family_id FROM family_member WHERE person_id = who LIMIT 1)))
    AND NOT EXISTS (SELECT 1 FROM family_member a JOIN family_member b ON a.family_id = b.family_id WHERE a.person_id = me.id AND b.person_id = o.id)
  ON CONFLICT (person_id, other_person_id) DO NOTHING;
END $$;

-- Functions that act with the owner's rights are the app's to call and nobody else's.
REVOKE ALL ON FUNCTION is_in_no_family, grant_access, end_access, who_can_see, append_audit, audit_of_family, refresh_caseload, queue_possible_matches FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_in_no_family, grant_access, end_access, who_can_see, append_audit, audit_of_family, refresh_caseload, queue_possible_matches TO alongside_app;
