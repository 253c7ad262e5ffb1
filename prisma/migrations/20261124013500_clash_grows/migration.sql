-- A save whose answer was lost is sent again, and may by then clash in more boxes than before. Its clash grows to hold
-- them: a page that was told its words are kept never sends them again.
GRANT UPDATE (mine, theirs, met_rev) ON draft_clash TO alongside_app;
