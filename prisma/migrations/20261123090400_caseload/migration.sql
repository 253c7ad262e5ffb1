-- One caseload line an open episode, written by the transaction that changes what it shows.
CREATE FUNCTION refresh_caseload(of_family uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM caseload_entry c WHERE c.family_id = of_family
    AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = c.episode_id AND e.closed_at IS NULL);
  INSERT INTO caseload_entry AS c (episode_id, family_id, family_name, children, holder_id, holder_team_id, level, opened_at, lead_due_on,
    has_lead, next_on, next_what, review_on, last_contact_on, late_actions, closure_asked_at)
  SELECT e.id, e.family_id, f.name,
    coalesce((SELECT string_agg(coalesce(p.known_as, split_part(p.full_name, ' ', 1)), ', ' ORDER BY m.place, p.born_on) FROM family_member m
      JOIN person p ON p.id = m.person_id WHERE m.family_id = f.id AND m.part = 'child' AND m.until_on IS NULL), ''),
    h.worker_id, w.team_id, e.level, e.opened_at, NULL,
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
    holder_team_id = excluded.holder_team_id, level = excluded.level, has_lead = excluded.has_lead, next_on = excluded.next_on,
    next_what = excluded.next_what, review_on = excluded.review_on, last_contact_on = excluded.last_contact_on,
    late_actions = excluded.late_actions, closure_asked_at = excluded.closure_asked_at;
END $$;
