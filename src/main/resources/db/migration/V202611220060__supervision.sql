-- Supervision of advocates by an adult, as a record of its own (F13, S2.33, S2.46).
create table supervision_session (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_id uuid not null,
  program_id uuid not null,
  supervisor_id uuid not null,
  kind text not null,
  starts_at timestamptz not null,
  -- The school's day of the start; the weekly rule counts it (R71).
  starts_on date not null,
  minutes integer not null,
  status text not null,
  cancellation_reason text,
  constraint supervision_session_pk primary key (district_id, id),
  constraint supervision_session_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint supervision_session_program_fk foreign key (district_id, program_id) references program (district_id, id),
  constraint supervision_session_supervisor_fk foreign key (district_id, supervisor_id)
    references person (district_id, id),
  constraint supervision_session_kind check (kind in ('INDIVIDUAL', 'GROUP')),
  constraint supervision_session_status check (status in ('PLANNED', 'HELD', 'CANCELLED')),
  constraint supervision_session_minutes check (minutes between 5 and 480),
  constraint supervision_session_cancelled check ((status = 'CANCELLED') = (cancellation_reason is not null))
);
create index supervision_session_school_ix on supervision_session (district_id, school_id, starts_at desc, id);
create index supervision_session_program_ix on supervision_session (district_id, program_id, starts_on);
create index supervision_session_supervisor_ix on supervision_session (district_id, supervisor_id, starts_at desc);
create index supervision_session_updated_ix on supervision_session (district_id, updated_at);
call platform.protect('supervision_session');

-- Which advocates a session is for and, once it was held, who was there (R75).
create table supervision_attendance (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  session_id uuid not null,
  advocate_id uuid not null,
  presence text,
  constraint supervision_attendance_pk primary key (district_id, id),
  constraint supervision_attendance_session_fk foreign key (district_id, session_id)
    references supervision_session (district_id, id),
  constraint supervision_attendance_advocate_fk foreign key (district_id, advocate_id)
    references peer_advocate (district_id, id),
  constraint supervision_attendance_uk unique (district_id, session_id, advocate_id),
  constraint supervision_attendance_presence check (presence in ('PRESENT', 'ABSENT', 'EXCUSED'))
);
create index supervision_attendance_advocate_ix on supervision_attendance (district_id, advocate_id, session_id);
call platform.protect('supervision_attendance');

-- Which peer sessions were talked about: by their number, never by a student's name (R74).
create table supervision_topic (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  session_id uuid not null,
  peer_session_id uuid not null,
  constraint supervision_topic_pk primary key (district_id, id),
  constraint supervision_topic_session_fk foreign key (district_id, session_id)
    references supervision_session (district_id, id),
  constraint supervision_topic_peer_session_fk foreign key (district_id, peer_session_id)
    references peer_session (district_id, id),
  constraint supervision_topic_uk unique (district_id, session_id, peer_session_id)
);
create index supervision_topic_peer_session_ix on supervision_topic (district_id, peer_session_id);
call platform.protect('supervision_topic');

-- What supervisor and advocates agreed: the advocates who took part read it.
create table supervision_agreed_points (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  subject_id uuid not null,
  field text not null,
  ciphertext bytea not null,
  constraint supervision_agreed_points_pk primary key (district_id, id),
  constraint supervision_agreed_points_uk unique (district_id, subject_id, field),
  constraint supervision_agreed_points_subject_fk foreign key (district_id, subject_id)
    references supervision_session (district_id, id)
);
comment on table supervision_agreed_points is 'Confidential: what was agreed in supervision, encrypted';
call platform.protect('supervision_agreed_points');

-- What the supervisor noted for themselves and the coordinator: never for the advocate (R74).
create table supervision_note (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  subject_id uuid not null,
  field text not null,
  ciphertext bytea not null,
  constraint supervision_note_pk primary key (district_id, id),
  constraint supervision_note_uk unique (district_id, subject_id, field),
  constraint supervision_note_subject_fk foreign key (district_id, subject_id)
    references supervision_session (district_id, id)
);
comment on table supervision_note is 'Confidential: the supervisor''s note, encrypted; advocates never learn of it (R74)';
call platform.protect('supervision_note');
