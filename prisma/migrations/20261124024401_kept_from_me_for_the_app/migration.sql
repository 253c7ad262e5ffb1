-- A restrictive policy of the app's role binds the owner too, who is a member of it, and the functions that work with the
-- owner's rights asked themselves for ever. The same walls as part of the policies that let somebody in.
DROP POLICY not_kept_from_me ON family_access;
DROP POLICY not_kept_from_me ON draft;
DROP POLICY not_kept_from_me ON possible_match;
DROP POLICY not_kept_from_me ON emergency_access;
DROP POLICY not_kept_from_me ON staff_notice;

-- Every policy about a family looks for a row of family_access: of a family one is kept from there is none to find.
ALTER POLICY mine ON family_access USING ((worker_id = current_worker() OR agency_id = current_agency() OR team_id = ANY (current_teams()))
  AND family_id NOT IN (SELECT families_kept_from_me()));
-- What one wrote oneself goes too, and what the hub sees of people without their families.
ALTER POLICY by_relationship ON draft USING ((owner_id = current_worker() OR (owner_id IS NULL AND may_see(family_id)))
  AND (family_id IS NULL OR family_id NOT IN (SELECT families_kept_from_me())));
ALTER POLICY for_the_hub ON possible_match USING (current_work() = 'hub'
  AND person_id NOT IN (SELECT people_kept_from_me()) AND other_person_id NOT IN (SELECT people_kept_from_me()));
ALTER POLICY mine_or_to_look_at ON emergency_access USING ((worker_id = current_worker() OR (current_work() = 'manager'
    AND (worker_team = ANY (current_teams()) OR family_team = ANY (current_teams()) OR num_nonnulls(worker_team, family_team) = 0)))
  AND (family_id IS NULL OR family_id NOT IN (SELECT families_kept_from_me())));
ALTER POLICY mine ON staff_notice USING (worker_id = current_worker()
  AND (family_id IS NULL OR family_id NOT IN (SELECT families_kept_from_me())));
