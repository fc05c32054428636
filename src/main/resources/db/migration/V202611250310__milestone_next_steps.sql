-- The source's column "Key Dates & Next Steps": dated, owned, with a state (F24, S3.11).
create table next_step (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  -- Of the cycle; absent where that is of the district or of one person.
  school_id uuid,
  cycle_id uuid not null,
  milestone_id uuid not null,
  -- The unmet action that it came from; the link stays when the step is done (R85).
  action_id uuid,
  words text not null,
  owner_id uuid not null,
  due_on date not null,
  state text not null,
  constraint next_step_pk primary key (district_id, id),
  constraint next_step_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint next_step_cycle_fk foreign key (district_id, cycle_id) references milestone_cycle (district_id, id),
  constraint next_step_owner_fk foreign key (district_id, owner_id) references person (district_id, id),
  constraint next_step_state check (state in ('PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED'))
);
create index next_step_school_ix on next_step (district_id, school_id, due_on, id);
create index next_step_cycle_ix on next_step (district_id, cycle_id, due_on);
create index next_step_owner_ix on next_step (district_id, owner_id);
create index next_step_updated_ix on next_step (district_id, updated_at);
-- What Today looks at: the owner's open steps, however many are done.
create index next_step_waiting_ix on next_step (district_id, owner_id, due_on) where state in ('PLANNED', 'IN_PROGRESS');
call platform.protect('next_step');
