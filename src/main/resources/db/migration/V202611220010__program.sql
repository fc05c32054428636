-- A peer-support program at a school (F2, S2.1).
create table program (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_id uuid not null,
  name text not null,
  label text not null,
  status text not null,
  constraint program_pk primary key (district_id, id),
  constraint program_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint program_name_uk unique (district_id, school_id, name),
  constraint program_status check (status in ('DRAFT', 'ACTIVE', 'PAUSED', 'ENDED'))
);
create index program_school_ix on program (district_id, school_id, status);
create index program_updated_ix on program (district_id, updated_at);
call platform.protect('program');
