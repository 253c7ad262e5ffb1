-- What a manager says of something that was shared without agreement. Until one has looked it waits on their list.
CREATE TABLE sharing_look (
  sharing_id uuid PRIMARY KEY REFERENCES sharing_record (id),
  family_id uuid NOT NULL REFERENCES family (id),
  outcome text NOT NULL CHECK (outcome IN ('right', 'could-have-asked', 'not-right')),
  words text CHECK (length(btrim(words)) > 0),
  looked_by uuid NOT NULL REFERENCES worker (id),
  looked_at timestamptz(3) NOT NULL,
  CONSTRAINT more_than_right_has_words CHECK (outcome = 'right' OR words IS NOT NULL)
);
CREATE INDEX sharing_look_family_id_idx ON sharing_look (family_id);
ALTER TABLE sharing_look ENABLE ROW LEVEL SECURITY;
ALTER TABLE sharing_look FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_keeps ON sharing_look TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY by_relationship ON sharing_look FOR SELECT TO alongside_app USING (may_see(family_id));
GRANT SELECT ON sharing_look TO alongside_app;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON sharing_look FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON sharing_look FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
CREATE INDEX sharing_record_without_agreement ON sharing_record (decided_at) WHERE shared AND NOT agreed;

-- Does somebody else than this person manage one of these teams now?
CREATE FUNCTION has_another_manager(teams uuid[], than uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM team_management m JOIN worker w ON w.id = m.worker_id
    WHERE m.team_id = ANY (teams) AND m.from_at <= now() AND (m.until_at IS NULL OR m.until_at > now())
      AND w.left_at IS NULL AND w.work = 'manager' AND w.id <> than)
$$;

-- What was shared without agreement and waits for whoever is asking to look at it. It is theirs when they manage the team
-- of whoever looks after the family now, or the team of whoever shared it; where nobody but the sharer manages either, it
-- is the managers' of their agencies, and where there is none, every manager's, so that nothing is nobody's. Never one's
-- own. A family the manager may not see has no name here, and what was said of it is for managers of those agencies.
CREATE FUNCTION sharing_to_look_at()
RETURNS TABLE (id uuid, family_id uuid, family_name text, agency text, what text, purpose text, basis text, reason text,
  decided_by uuid, who text, who_about text, decided_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, s.family_id, CASE WHEN sees.it THEN s.name END, s.agency,
    CASE WHEN sees.it OR s.near OR s.agency_near THEN s.what END, CASE WHEN sees.it OR s.near OR s.agency_near THEN s.purpose END, s.basis,
    CASE WHEN sees.it OR s.near OR s.agency_near THEN s.reason END, s.decided_by, s.who, s.who_about, s.decided_at
  FROM (
    SELECT r.*, f.name, g.name AS agency, w.name AS who, w.job_title || ', ' || wa.name AS who_about, t.teams, t.all_teams,
      t.teams && current_teams() AS near, t.all_teams && current_teams() AS agency_near
    FROM sharing_record r JOIN family f ON f.id = r.family_id JOIN agency g ON g.id = r.agency_id
    JOIN worker w ON w.id = r.decided_by JOIN agency wa ON wa.id = w.agency_id
    LEFT JOIN LATERAL (SELECT hw.team_id, hw.agency_id FROM episode e JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL
      JOIN worker hw ON hw.id = h.worker_id WHERE e.family_id = r.family_id AND e.closed_at IS NULL) held ON true
    CROSS JOIN LATERAL (SELECT array_remove(ARRAY[held.team_id, w.team_id], NULL) AS teams,
      ARRAY(SELECT x.id FROM team x WHERE x.agency_id IN (held.agency_id, w.agency_id)) AS all_teams) t
    WHERE r.shared AND NOT r.agreed AND current_work() = 'manager' AND r.decided_by <> current_worker()
      AND NOT EXISTS (SELECT 1 FROM sharing_look l WHERE l.sharing_id = r.id)
      AND r.family_id NOT IN (SELECT families_kept_from_me())
  ) s CROSS JOIN LATERAL (SELECT may_see(s.family_id) AS it) sees
  WHERE s.near OR (NOT has_another_manager(s.teams, s.decided_by)
    AND (s.agency_near OR NOT has_another_manager(s.all_teams, s.decided_by)))
$$;

-- Says of these what was found. Only of what waits for whoever is asking; the rest is passed over.
CREATE FUNCTION look_at_sharing(which uuid[], as_outcome text, in_words text, at timestamptz)
RETURNS TABLE (sharing_id uuid, family_id uuid) LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO sharing_look (sharing_id, family_id, outcome, words, looked_by, looked_at)
  SELECT s.id, s.family_id, as_outcome, in_words, current_worker(), at FROM sharing_to_look_at() s WHERE s.id = ANY (which)
  ON CONFLICT DO NOTHING
  RETURNING sharing_id, family_id
$$;
REVOKE ALL ON FUNCTION sharing_to_look_at(), look_at_sharing(uuid[], text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sharing_to_look_at(), look_at_sharing(uuid[], text, text, timestamptz) TO alongside_app;
