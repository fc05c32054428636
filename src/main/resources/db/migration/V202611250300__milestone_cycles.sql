-- Cycles in which a school, a district or one person rates an edition of a milestone guide (F22, F23, S3.8, S3.9).
create table milestone_cycle (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  scope text not null,
  school_id uuid,
  -- Whose own cycle it is; nobody else reads it.
  person_id uuid,
  component text not null,
  edition integer not null,
  track text not null,
  name text not null,
  facilitator_id uuid not null,
  -- The last one of the same, which stands beside this one (R82).
  previous_id uuid,
  status text not null,
  started_at timestamptz not null,
  closed_at timestamptz,
  constraint milestone_cycle_pk primary key (district_id, id),
  constraint milestone_cycle_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint milestone_cycle_person_fk foreign key (district_id, person_id) references person (district_id, id),
  constraint milestone_cycle_facilitator_fk foreign key (district_id, facilitator_id)
    references person (district_id, id),
  constraint milestone_cycle_previous_fk foreign key (district_id, previous_id)
    references milestone_cycle (district_id, id),
  constraint milestone_cycle_scope check (scope in ('SCHOOL', 'DISTRICT', 'INDIVIDUAL')),
  constraint milestone_cycle_of_school check ((scope = 'SCHOOL') = (school_id is not null)),
  constraint milestone_cycle_of_person check ((scope = 'INDIVIDUAL') = (person_id is not null)),
  constraint milestone_cycle_track check (track in ('LEADERSHIP', 'STAFF')),
  constraint milestone_cycle_status check (status in ('OPEN', 'CLOSED')),
  constraint milestone_cycle_closed check ((status = 'CLOSED') = (closed_at is not null))
);
create index milestone_cycle_school_ix on milestone_cycle (district_id, school_id, started_at desc, id);
create index milestone_cycle_person_ix on milestone_cycle (district_id, person_id, started_at desc, id);
create index milestone_cycle_facilitator_ix on milestone_cycle (district_id, facilitator_id);
create index milestone_cycle_previous_ix on milestone_cycle (district_id, previous_id);
create index milestone_cycle_updated_ix on milestone_cycle (district_id, updated_at);
-- One at a time of a track, for each school, each person and the district.
create unique index milestone_cycle_open_uk on milestone_cycle (
  district_id, component, track, coalesce(school_id, person_id, '00000000-0000-0000-0000-000000000000'::uuid)
) where status = 'OPEN';
call platform.protect('milestone_cycle');

-- Who rates in a cycle beside its facilitator: named staff.
create table milestone_rater (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  cycle_id uuid not null,
  person_id uuid not null,
  constraint milestone_rater_pk primary key (district_id, id),
  constraint milestone_rater_cycle_fk foreign key (district_id, cycle_id) references milestone_cycle (district_id, id),
  constraint milestone_rater_person_fk foreign key (district_id, person_id) references person (district_id, id),
  constraint milestone_rater_uk unique (district_id, cycle_id, person_id)
);
create index milestone_rater_person_ix on milestone_rater (district_id, person_id, cycle_id);
call platform.protect('milestone_rater');

-- One row for each action of the track from the start, blank at first: each has its own version, so that two raters
-- never overwrite each other.
create table milestone_rating (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  cycle_id uuid not null,
  -- Of the edition, the same in every edition (R77).
  action_id uuid not null,
  state text,
  reason text,
  -- About practice, never about a student; the form says so.
  evidence text,
  link text,
  rater_id uuid,
  rated_at timestamptz,
  constraint milestone_rating_pk primary key (district_id, id),
  constraint milestone_rating_cycle_fk foreign key (district_id, cycle_id)
    references milestone_cycle (district_id, id),
  constraint milestone_rating_rater_fk foreign key (district_id, rater_id) references person (district_id, id),
  constraint milestone_rating_uk unique (district_id, cycle_id, action_id),
  constraint milestone_rating_state check (state in ('NOT_YET', 'IN_PROGRESS', 'DONE', 'NOT_APPLICABLE')),
  constraint milestone_rating_reason check ((state is not distinct from 'NOT_APPLICABLE') = (reason is not null)),
  constraint milestone_rating_link check (link like 'https://%')
);
create index milestone_rating_rater_ix on milestone_rating (district_id, rater_id);
call platform.protect('milestone_rating');

-- What a team is glad about (S3.10).
create table milestone_celebration (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  cycle_id uuid not null,
  milestone_id uuid,
  words text not null,
  author_id uuid not null,
  written_at timestamptz not null,
  constraint milestone_celebration_pk primary key (district_id, id),
  constraint milestone_celebration_cycle_fk foreign key (district_id, cycle_id)
    references milestone_cycle (district_id, id),
  constraint milestone_celebration_author_fk foreign key (district_id, author_id) references person (district_id, id)
);
create index milestone_celebration_cycle_ix on milestone_celebration (district_id, cycle_id);
create index milestone_celebration_author_ix on milestone_celebration (district_id, author_id);
call platform.protect('milestone_celebration');
