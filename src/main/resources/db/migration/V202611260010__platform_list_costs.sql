-- Lists among many districts (P8, P9): what a list asks of every row is in the index that it walks along. Each of these
-- takes the place of one without the columns, so that a write has no index more to keep (P4), only a wider one.
drop index supervisor_assignment_supervisor_ix;
create index supervisor_assignment_supervisor_ix on supervisor_assignment (district_id, supervisor_id, ends_on)
  include (advocate_id, starts_on);
drop index peer_advocate_school_ix;
create index peer_advocate_school_ix on peer_advocate (district_id, school_id, status) include (id, person_id);
drop index person_name_ix;
create index person_name_ix on person (district_id, lower(family_name), lower(given_name), id)
  include (given_name, family_name, preferred_name, grade_level);
drop index referral_school_ix;
create index referral_list_ix on referral (district_id, school_id, sent_at desc, id) include (sender_id, status);

-- The whole row of the list, which is short.
drop index supervision_session_list_ix;
create index supervision_session_list_ix on supervision_session (district_id, school_id, starts_at desc, id)
  include (status, starts_on, supervisor_id, program_id, kind, minutes, updated_at);
