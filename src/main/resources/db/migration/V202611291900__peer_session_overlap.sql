-- Whether a record overlaps another one of its author is answered from the index alone: a busy afternoon's rows, each on
-- a page of its own, are read only where they do.
drop index peer_session_author_ix;
create index peer_session_author_ix on peer_session (district_id, author_id, started_at, ended_at);
