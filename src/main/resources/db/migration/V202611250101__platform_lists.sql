-- Lists read as little as there is to show (P8): names come from the index alone, and a list that is in the order of its
-- index reads one page of it, however long the history is.
create unique index person_named_ix on person (district_id, id)
  include (given_name, family_name, preferred_name, grade_level);
create unique index peer_advocate_served_ix on peer_advocate (district_id, id) include (person_id, school_id);
create index supervisor_assignment_duty_ix on supervisor_assignment (district_id, advocate_id, starts_on, ends_on)
  include (supervisor_id);

create index training_completion_list_ix on training_completion (district_id, school_id, completed_on desc, id)
  include (advocate_id, withdrawn_at);
create index confidentiality_agreement_list_ix
  on confidentiality_agreement (district_id, school_id, signed_at desc, id) include (advocate_id);
create index guardian_consent_list_ix on guardian_consent (district_id, school_id, recorded_at desc, id)
  include (advocate_id, withdrawn_at);
create index guardian_consent_latest_ix on guardian_consent (district_id, advocate_id, recorded_at)
  include (withdrawn_at);

-- With what decides who sees a session, so that counting them reads no session.
drop index peer_session_school_ix;
create index peer_session_list_ix on peer_session (district_id, school_id, started_at desc, id)
  include (advocate_id, status, started_on, ended_at);
drop index supervision_session_school_ix;
create index supervision_session_list_ix on supervision_session (district_id, school_id, starts_at desc, id)
  include (status, starts_on, supervisor_id);
