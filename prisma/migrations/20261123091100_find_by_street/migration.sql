-- A search by street found nobody: inside the function the word "place" meant a member's place in the family's
-- list. The parameter has a name of its own now, and nothing else changes.
DROP FUNCTION find_people(text[], date, date, date, text, text, text, text, text);
CREATE FUNCTION find_people(names text[], born date, born_first date, born_last date, nhs text, pupil text, post text,
  street text, school_is text)
RETURNS TABLE (person_id uuid, family_id uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE
  mine uuid[];
  near uuid[];
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
        AND (a.postcode_key = post OR a.lines ILIKE '%' || street || '%'))::int AS home) AS same
  WHERE m.family_id = ANY (mine) AND (near IS NULL OR p.id = ANY (near)) AND m.until_on IS NULL
    AND (alike.words > 0 OR same.number + same.birthday + same.home + same.school > 0
         OR (cardinality(names) = 0 AND same.age > 0))
  ORDER BY same.number DESC, alike.words + 2 * same.birthday + same.age + same.home + same.school DESC, p.id
  LIMIT 60;
END $$;
