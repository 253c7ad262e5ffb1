-- What was given stays as it was given.
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON disclosure FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON disclosure FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
