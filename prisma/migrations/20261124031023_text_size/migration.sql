-- How big somebody likes the words on every page, whatever they sign in on. Only they can change it.
ALTER TABLE worker ADD COLUMN "text_size" TEXT CHECK (text_size IN ('larger', 'largest'));
CREATE FUNCTION choose_text_size(size text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS
  $$ UPDATE worker SET text_size = size WHERE id = current_worker() $$;
REVOKE ALL ON FUNCTION choose_text_size FROM PUBLIC;
GRANT EXECUTE ON FUNCTION choose_text_size TO alongside_app;
