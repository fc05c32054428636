-- Today (F39) looks at what is open, never at what was: partial indexes, so that it costs the same after ten years.
create index peer_session_draft_ix on peer_session (district_id, author_id)
  where status = 'DRAFT';
