-- A student who serves in a program, for a term of service (F12).
create table peer_advocate (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_id uuid not null,
  program_id uuid not null,
  person_id uuid not null,
  status text not null,
  term_starts_on date not null,
  term_ends_on date not null,
  selected_on date,
  ended_on date,
  -- Spoken with peers, as BCP 47 tags (S2.11).
  languages text[] not null default '{}',
  -- Codes of the service models that the advocate serves in (S2.4).
  models text[] not null default '{}',
  constraint peer_advocate_pk primary key (district_id, id),
  constraint peer_advocate_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint peer_advocate_program_fk foreign key (district_id, program_id) references program (district_id, id),
  constraint peer_advocate_person_fk foreign key (district_id, person_id) references person (district_id, id),
  constraint peer_advocate_uk unique (district_id, program_id, person_id, term_starts_on),
  constraint peer_advocate_status check (status in ('CANDIDATE', 'SELECTED', 'PAUSED', 'ENDED')),
  constraint peer_advocate_term check (term_starts_on < term_ends_on)
);
create index peer_advocate_school_ix on peer_advocate (district_id, school_id, status);
create index peer_advocate_program_ix on peer_advocate (district_id, program_id);
create index peer_advocate_person_ix on peer_advocate (district_id, person_id);
create index peer_advocate_updated_ix on peer_advocate (district_id, updated_at);
call platform.protect('peer_advocate');

-- Who supervises whom, from day to day; the open one has no end (R33).
create table supervisor_assignment (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  advocate_id uuid not null,
  supervisor_id uuid not null,
  starts_on date not null,
  ends_on date,
  constraint supervisor_assignment_pk primary key (district_id, id),
  constraint supervisor_assignment_advocate_fk foreign key (district_id, advocate_id)
    references peer_advocate (district_id, id),
  constraint supervisor_assignment_supervisor_fk foreign key (district_id, supervisor_id)
    references person (district_id, id),
  constraint supervisor_assignment_order check (starts_on <= ends_on)
);
create index supervisor_assignment_advocate_ix on supervisor_assignment (district_id, advocate_id, ends_on);
create index supervisor_assignment_supervisor_ix on supervisor_assignment (district_id, supervisor_id, ends_on);
create unique index supervisor_assignment_open_uk on supervisor_assignment (district_id, advocate_id)
  where ends_on is null;
call platform.protect('supervisor_assignment');

-- When and how an advocate can be met (S2.11). Accommodations are those of the place, never of a person.
create table availability_slot (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  advocate_id uuid not null,
  weekday text not null,
  starts_at time not null,
  ends_at time not null,
  place text,
  mode text not null,
  language text,
  accommodations text[] not null default '{}',
  constraint availability_slot_pk primary key (district_id, id),
  constraint availability_slot_advocate_fk foreign key (district_id, advocate_id)
    references peer_advocate (district_id, id),
  constraint availability_slot_weekday check (
    weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  constraint availability_slot_mode check (mode in ('IN_PERSON', 'ONLINE')),
  constraint availability_slot_order check (starts_at < ends_at)
);
create index availability_slot_advocate_ix on availability_slot (district_id, advocate_id, weekday, starts_at);
call platform.protect('availability_slot');
