-- Courses that advocates have completed (F5, R12). The courses themselves are reference data.
create table training_completion (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  advocate_id uuid not null,
  school_id uuid not null,
  course_code text not null,
  completed_on date not null,
  expires_on date,
  delivery_mode text not null,
  recorded_by uuid,
  -- Recorded by mistake: the row stays and counts no longer.
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  constraint training_completion_pk primary key (district_id, id),
  constraint training_completion_advocate_fk foreign key (district_id, advocate_id)
    references peer_advocate (district_id, id),
  constraint training_completion_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint training_completion_recorded_by_fk foreign key (district_id, recorded_by)
    references person (district_id, id),
  constraint training_completion_withdrawn_by_fk foreign key (district_id, withdrawn_by)
    references person (district_id, id),
  constraint training_completion_delivery_mode check (delivery_mode in ('CLASS', 'CLUB', 'MENTORSHIP')),
  constraint training_completion_order check (completed_on <= expires_on)
);
create index training_completion_advocate_ix on training_completion (district_id, advocate_id, course_code);
create index training_completion_school_ix on training_completion (district_id, school_id, expires_on);
create index training_completion_recorded_by_ix on training_completion (district_id, recorded_by);
create index training_completion_withdrawn_by_ix on training_completion (district_id, withdrawn_by);
create unique index training_completion_uk on training_completion (district_id, advocate_id, course_code, completed_on)
  where withdrawn_at is null;
call platform.protect('training_completion');
