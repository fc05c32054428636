-- Every request looks its session up. A hash of the id leads to it by one page, whatever there are of sessions; the primary
-- key takes one for each of its levels. The session's district is compared as before.
create index account_session_look_up_ix on account_session using hash (id);
