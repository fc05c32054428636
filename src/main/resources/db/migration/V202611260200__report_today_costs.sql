-- Today among many districts (P8): what it asks of every row is in the index that it walks along, once for all advocates.
-- Each of these takes the place of one without the columns, so that a write has no index more to keep (P4).
drop index training_completion_uk;
create unique index training_completion_uk on training_completion (district_id, advocate_id, course_code, completed_on)
  include (expires_on) where withdrawn_at is null;

drop index guardian_consent_advocate_ix;
create index guardian_consent_advocate_ix on guardian_consent (district_id, advocate_id, withdrawn_at)
  include (recorded_at);

drop index peer_session_unreviewed_ix;
create index peer_session_unreviewed_ix on peer_session (district_id, school_id, submitted_at)
  include (advocate_id, author_id) where status = 'SUBMITTED';

drop index peer_session_draft_ix;
create index peer_session_draft_ix on peer_session (district_id, author_id)
  include (advocate_id, ended_at) where status = 'DRAFT';

drop index person_named_ix;
create unique index person_named_ix on person (district_id, id)
  include (given_name, family_name, preferred_name, grade_level, born_on);

drop index peer_advocate_served_ix;
create unique index peer_advocate_served_ix on peer_advocate (district_id, id)
  include (person_id, school_id, status, term_starts_on, term_ends_on);

-- What Today looks at of things that grow for years: only those that are open.
create index confidentiality_agreement_minor_ix on confidentiality_agreement (district_id, school_id)
  include (id, advocate_id, kind, signed_at, countersigned_at, lapses_on)
  where signed_as_minor and superseded_at is null;
create index milestone_rating_blank_ix on milestone_rating (district_id, cycle_id) where state is null;
create index supervision_session_planned_ix on supervision_session (district_id, supervisor_id, starts_at)
  where status = 'PLANNED';
create index referral_declined_ix on referral (district_id, sender_id, ended_at) where status = 'DECLINED';
create index user_account_client_ix on user_account (district_id, expires_at) where kind = 'CLIENT' and active;
