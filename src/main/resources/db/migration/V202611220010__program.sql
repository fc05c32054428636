-- A peer-support program at a school (F2, S2.1).
create table program (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_id uuid not null,
  name text not null,
  label text not null,
  kind text not null,
  status text not null,
  description text,
  -- The site's own words; without them the standard ones are shown (R57).
  emergency_text_en text,
  emergency_text_es text,
  -- Who stands behind one-on-one support (R64): a member of staff, an organisation, or both.
  mental_health_partner_id uuid,
  mental_health_partner_organization text,
  activated_at timestamptz,
  ended_at timestamptz,
  -- Raised when the models or the directory change, so that the program's version and time move with its parts.
  parts_revision integer not null,
  constraint program_pk primary key (district_id, id),
  constraint program_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint program_mental_health_partner_fk foreign key (district_id, mental_health_partner_id)
    references person (district_id, id),
  constraint program_name_uk unique (district_id, school_id, name),
  constraint program_kind check (kind in ('STUDENT_PEER', 'STAFF_PSS')),
  constraint program_status check (status in ('DRAFT', 'ACTIVE', 'PAUSED', 'ENDED')),
  constraint program_emergency_text check ((emergency_text_en is null) = (emergency_text_es is null)),
  constraint program_was_active check (status not in ('ACTIVE', 'PAUSED') or activated_at is not null),
  constraint program_ended check ((status = 'ENDED') = (ended_at is not null))
);
create index program_school_ix on program (district_id, school_id, status);
create index program_mental_health_partner_ix on program (district_id, mental_health_partner_id);
create index program_updated_ix on program (district_id, updated_at);
call platform.protect('program');

-- A service model that a program offers (S2.13 to S2.22); the codes are those of reference/service-models.yaml.
create table program_model (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  program_id uuid not null,
  model_code text not null,
  tier smallint not null,
  informal_allowed boolean not null,
  drop_in_allowed boolean not null,
  constraint program_model_pk primary key (district_id, id),
  constraint program_model_program_fk foreign key (district_id, program_id) references program (district_id, id),
  constraint program_model_uk unique (district_id, program_id, model_code),
  constraint program_model_tier check (tier between 1 and 3)
);
call platform.protect('program_model');

-- Who receives a program's referrals of one kind, and who stands in (S2.7, R58).
create table referral_role (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  program_id uuid not null,
  kind text not null,
  receiver_id uuid not null,
  deputy_id uuid,
  constraint referral_role_pk primary key (district_id, id),
  constraint referral_role_program_fk foreign key (district_id, program_id) references program (district_id, id),
  constraint referral_role_receiver_fk foreign key (district_id, receiver_id) references person (district_id, id),
  constraint referral_role_deputy_fk foreign key (district_id, deputy_id) references person (district_id, id),
  constraint referral_role_uk unique (district_id, program_id, kind),
  constraint referral_role_two_people check (receiver_id <> deputy_id),
  constraint referral_role_kind check (kind in (
    'SAFETY', 'EMOTIONAL_SUPPORT', 'SUBSTANCE_USE', 'FAMILY_AND_BASIC_NEEDS', 'LEARNING', 'CONFLICT_AND_BULLYING',
    'OTHER'))
);
create index referral_role_receiver_ix on referral_role (district_id, receiver_id);
create index referral_role_deputy_ix on referral_role (district_id, deputy_id);
call platform.protect('referral_role');
