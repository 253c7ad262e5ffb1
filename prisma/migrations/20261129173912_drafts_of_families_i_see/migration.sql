-- Words of one's own could be begun under the id of a family one may not see: the commands refused, row security alone
-- did not. Going on with what one has begun stays one's own, whatever has ended since, so that nothing typed is lost.
DROP POLICY by_relationship ON draft;
CREATE POLICY by_relationship ON draft FOR SELECT TO alongside_app
  USING ((owner_id = current_worker() OR (owner_id IS NULL AND may_see(family_id)))
    AND (family_id IS NULL OR family_id NOT IN (SELECT families_kept_from_me())));
CREATE POLICY changed_by_relationship ON draft FOR UPDATE TO alongside_app
  USING ((owner_id = current_worker() OR (owner_id IS NULL AND may_see(family_id)))
    AND (family_id IS NULL OR family_id NOT IN (SELECT families_kept_from_me())))
  WITH CHECK (owner_id = current_worker() OR (owner_id IS NULL AND may_see(family_id)));
CREATE POLICY begun_by_relationship ON draft FOR INSERT TO alongside_app
  WITH CHECK ((owner_id IS NULL OR owner_id = current_worker()) AND (family_id IS NULL OR may_see(family_id)));
