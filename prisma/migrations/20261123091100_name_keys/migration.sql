-- A name's key no longer depends on the database's locale: the characters between words are listed, as in
-- lib/person/search-key.ts, which this must agree with letter for letter.
CREATE OR REPLACE FUNCTION search_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', normalize(name, NFKD))),
    '[\u0001-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u036f\u2000-\u206f\u3000-\u303f]+', ' ', 'g'))
$$;
-- Stored keys are worked out again by writing each row as it is.
UPDATE person SET full_name = full_name;

-- The find functions act with the owner's rights: the app's to call and nobody else's.
REVOKE ALL ON FUNCTION families_i_may_see, find_people, people_of_match FROM PUBLIC;
GRANT EXECUTE ON FUNCTION families_i_may_see, find_people, people_of_match TO alongside_app;
