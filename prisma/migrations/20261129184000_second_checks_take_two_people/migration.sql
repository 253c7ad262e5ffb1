-- Whoever looks through what is written about somebody is a second person, and not a second post of the first. Nobody is
-- given in one post what they are kept from in another.
CREATE TRIGGER two_people BEFORE INSERT OR UPDATE OF answered_by ON second_check FOR EACH ROW WHEN (NEW.answered_by IS NOT NULL)
  EXECUTE FUNCTION two_people('answered_by', 'asked_by');
CREATE FUNCTION given_by_somebody_else() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM second_check c WHERE c.id = NEW.second_check_id AND same_person(c.answered_by, NEW.given_by)) THEN
    RAISE EXCEPTION 'a second person looks through this first' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM who_can_see(NEW.family_id) s WHERE s.relation = 'excluded'
     AND (s.until_at IS NULL OR s.until_at > now()) AND same_person(s.worker_id, NEW.recipient_worker_id)) THEN
    RAISE EXCEPTION 'the recipient is kept from this family' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER given_by_somebody_else BEFORE INSERT ON disclosure FOR EACH ROW
  WHEN (NEW.second_check_id IS NOT NULL OR NEW.recipient_worker_id IS NOT NULL) EXECUTE FUNCTION given_by_somebody_else();
