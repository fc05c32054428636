-- The record that an advocate keeps of a session with another student (F8, S2.20).
create table peer_session (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_id uuid not null,
  program_id uuid not null,
  advocate_id uuid not null,
  -- The advocate's person: the session stays theirs when the term of service is over (R30).
  author_id uuid not null,
  -- Counts up for each advocate, so that supervision can speak of "session 7" and of nobody (R74).
  session_number integer not null,
  model_code text not null,
  origin text not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  -- The school's day of the start.
  started_on date not null,
  minutes integer not null,
  topic text,
  recipient_id uuid,
  grade_band text,
  head_count integer,
  place text,
  limits_told boolean not null,
  status text not null,
  submitted_at timestamptz,
  reviewed_at timestamptz,
  reviewer_id uuid,
  constraint peer_session_pk primary key (district_id, id),
  constraint peer_session_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint peer_session_program_fk foreign key (district_id, program_id) references program (district_id, id),
  constraint peer_session_advocate_fk foreign key (district_id, advocate_id) references peer_advocate (district_id, id),
  constraint peer_session_author_fk foreign key (district_id, author_id) references person (district_id, id),
  constraint peer_session_recipient_fk foreign key (district_id, recipient_id) references person (district_id, id),
  constraint peer_session_reviewer_fk foreign key (district_id, reviewer_id) references person (district_id, id),
  constraint peer_session_number_uk unique (district_id, advocate_id, session_number),
  constraint peer_session_origin check (origin in ('SCHEDULED', 'INFORMAL', 'DROP_IN', 'STAFF_REFERRAL')),
  constraint peer_session_grade_band check (
    grade_band in ('GRADES_K_5', 'GRADES_6_8', 'GRADES_9_10', 'GRADES_11_12')),
  constraint peer_session_status check (status in ('DRAFT', 'SUBMITTED', 'REVIEWED')),
  constraint peer_session_minutes check (minutes between 1 and 180),
  constraint peer_session_end check (ended_at = started_at + minutes * interval '1 minute'),
  constraint peer_session_not_with_oneself check (recipient_id <> author_id),
  constraint peer_session_head_count_or_recipient check (head_count is null or recipient_id is null),
  constraint peer_session_told_before_submission check (
    status = 'DRAFT' or limits_told or head_count is not null),
  constraint peer_session_submitted check ((status = 'DRAFT') = (submitted_at is null)),
  constraint peer_session_reviewed check (
    (status = 'REVIEWED') = (reviewed_at is not null) and (reviewed_at is null) = (reviewer_id is null)),
  constraint peer_session_not_reviewed_by_the_author check (reviewer_id <> author_id)
);
comment on column peer_session.recipient_id is 'Confidential: which student was helped';
comment on column peer_session.topic is 'Confidential beside a name (R29)';
create index peer_session_school_ix on peer_session (district_id, school_id, started_at desc, id);
create index peer_session_program_ix on peer_session (district_id, program_id, started_at desc, id);
create index peer_session_advocate_ix on peer_session (district_id, advocate_id, started_at desc, id);
create index peer_session_author_ix on peer_session (district_id, author_id, started_at);
create index peer_session_recipient_ix on peer_session (district_id, recipient_id);
create index peer_session_reviewer_ix on peer_session (district_id, reviewer_id);
create index peer_session_unreviewed_ix on peer_session (district_id, school_id, submitted_at)
  where status = 'SUBMITTED';
create index peer_session_updated_ix on peer_session (district_id, updated_at);
call platform.protect('peer_session');

-- The note and the words of the additions; field is "note" or the addition's id.
create table peer_session_text (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  subject_id uuid not null,
  field text not null,
  ciphertext bytea not null,
  constraint peer_session_text_pk primary key (district_id, id),
  constraint peer_session_text_uk unique (district_id, subject_id, field),
  constraint peer_session_text_subject_fk foreign key (district_id, subject_id)
    references peer_session (district_id, id)
);
comment on table peer_session_text is 'Confidential: what an advocate wrote about a session, encrypted';
call platform.protect('peer_session_text');

-- Who added to a handed-in record, and when; the original stays as it was (R26).
create table peer_session_addendum (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  session_id uuid not null,
  author_id uuid not null,
  written_at timestamptz not null,
  constraint peer_session_addendum_pk primary key (district_id, id),
  constraint peer_session_addendum_session_fk foreign key (district_id, session_id)
    references peer_session (district_id, id),
  constraint peer_session_addendum_author_fk foreign key (district_id, author_id) references person (district_id, id)
);
create index peer_session_addendum_session_ix on peer_session_addendum (district_id, session_id, written_at);
create index peer_session_addendum_author_ix on peer_session_addendum (district_id, author_id);
call platform.protect_append_only('peer_session_addendum');
