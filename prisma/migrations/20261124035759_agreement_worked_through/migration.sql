-- How we know what somebody answered, what they think in their own words, the risk that was weighed, and the day to
-- look at a yes again.
ALTER TABLE agreement ADD COLUMN evidence text, ADD COLUMN own_words text, ADD COLUMN risk text, ADD COLUMN review_on date;
ALTER TABLE agreement ADD CONSTRAINT only_a_yes_is_reviewed CHECK (review_on IS NULL OR answer IN ('agreed', 'part'));

-- My work: answers somebody wrote down that have a day to be talked about again.
CREATE INDEX agreement_to_talk_about ON agreement (explained_by, (coalesce(ask_again_on, review_on)))
  WHERE ask_again_on IS NOT NULL OR review_on IS NOT NULL;

-- How often each agency looked at a family or printed something of it, and on how many days, for whoever may see the
-- family. Counts and days only: who looked, one by one, is for those who may read it (audit_of_family).
CREATE FUNCTION looked_at_by_agency(family uuid, looking text[])
RETURNS TABLE (agency_id uuid, times bigint, days bigint, first_at timestamptz, last_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT e.agency_id, count(*), count(DISTINCT (e.at AT TIME ZONE 'Europe/London')::date), min(e.at), max(e.at)
  FROM audit_event e
  WHERE e.family_id = family AND may_see(family) AND e.agency_id IS NOT NULL AND e.event = ANY (looking)
  GROUP BY e.agency_id
$$;
REVOKE ALL ON FUNCTION looked_at_by_agency FROM PUBLIC;
GRANT EXECUTE ON FUNCTION looked_at_by_agency TO alongside_app;
