-- Who and where: the tenant itself, its schools, school years and people.
create table district (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  code text not null,
  name text not null,
  time_zone text not null,
  demo boolean not null default false,
  constraint district_pk primary key (district_id, id),
  constraint district_is_its_own_tenant check (id = district_id),
  -- Codes are typed at sign-in and so known to all; this is the one key that spans tenants.
  constraint district_code_uk unique (code),
  constraint district_code_form check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$')
);
call platform.protect('district');

create table school (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  name text not null,
  short_name text,
  external_id text,
  time_zone text not null,
  active boolean not null default true,
  constraint school_pk primary key (district_id, id),
  constraint school_district_fk foreign key (district_id, district_id) references district (district_id, id),
  constraint school_external_id_uk unique (district_id, external_id),
  constraint school_name_uk unique (district_id, name)
);
create index school_updated_ix on school (district_id, updated_at);
call platform.protect('school');

create table school_year (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  constraint school_year_pk primary key (district_id, id),
  constraint school_year_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint school_year_name_uk unique (district_id, school_id, name),
  constraint school_year_order check (starts_on < ends_on)
);
create index school_year_school_ix on school_year (district_id, school_id, starts_on);
call platform.protect('school_year');

create table term (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_year_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  constraint term_pk primary key (district_id, id),
  constraint term_school_year_fk foreign key (district_id, school_year_id)
    references school_year (district_id, id) on delete cascade,
  constraint term_name_uk unique (district_id, school_year_id, name),
  constraint term_order check (starts_on < ends_on)
);
create index term_school_year_ix on term (district_id, school_year_id);
call platform.protect('term');

create table holiday (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_year_id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null,
  constraint holiday_pk primary key (district_id, id),
  constraint holiday_school_year_fk foreign key (district_id, school_year_id)
    references school_year (district_id, id) on delete cascade,
  constraint holiday_order check (starts_on <= ends_on)
);
create index holiday_school_year_ix on holiday (district_id, school_year_id);
call platform.protect('holiday');

create table person (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  kind text not null,
  given_name text not null,
  family_name text not null,
  preferred_name text,
  external_id text,
  email text,
  born_on date,
  grade_level text,
  school_id uuid,
  languages text[] not null default '{}',
  active boolean not null default true,
  constraint person_pk primary key (district_id, id),
  constraint person_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint person_external_id_uk unique (district_id, external_id),
  constraint person_kind check (kind in ('STUDENT', 'STAFF', 'GUARDIAN', 'COMMUNITY')),
  constraint person_student_has_school check (kind <> 'STUDENT' or school_id is not null)
);
create index person_name_ix on person (district_id, lower(family_name), lower(given_name), id);
create index person_school_ix on person (district_id, school_id, lower(family_name));
create index person_updated_ix on person (district_id, updated_at);
call platform.protect('person');

-- Who may consent for a student. Rows are facts from the roster or recorded by a coordinator.
create table guardianship (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  student_id uuid not null,
  guardian_id uuid not null,
  relation text not null,
  educational_rights boolean not null default true,
  constraint guardianship_pk primary key (district_id, id),
  constraint guardianship_student_fk foreign key (district_id, student_id) references person (district_id, id),
  constraint guardianship_guardian_fk foreign key (district_id, guardian_id) references person (district_id, id),
  constraint guardianship_uk unique (district_id, student_id, guardian_id),
  constraint guardianship_relation check (
    relation in ('PARENT', 'STEPPARENT', 'GRANDPARENT', 'FOSTER_PARENT', 'LEGAL_GUARDIAN', 'OTHER')),
  constraint guardianship_two_people check (student_id <> guardian_id)
);
create index guardianship_guardian_ix on guardianship (district_id, guardian_id);
call platform.protect('guardianship');
