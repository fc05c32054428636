-- Agreements that advocates sign, edition by edition (F6, S2.44). Without a school it is the whole district's.
create table agreement_template (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  school_id uuid,
  kind text not null,
  edition integer not null,
  status text not null,
  -- Signatures on earlier editions lapse at once, or after the days of grace (R13).
  safety_critical boolean not null,
  grace_days integer not null,
  published_at timestamptz,
  retired_at timestamptz,
  constraint agreement_template_pk primary key (district_id, id),
  constraint agreement_template_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint agreement_template_edition_uk unique nulls not distinct (district_id, school_id, kind, edition),
  constraint agreement_template_kind check (kind in ('CONFIDENTIALITY', 'CODE_OF_ETHICS', 'DUTY_TO_INFORM')),
  constraint agreement_template_status check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  constraint agreement_template_grace check (grace_days between 0 and 14)
);
-- One edition of a kind is in force at a time, for a school and for the district.
create unique index agreement_template_published_uk on agreement_template (district_id, school_id, kind)
  nulls not distinct where status = 'PUBLISHED';
call platform.protect('agreement_template');

-- The words of an edition in one language.
create table agreement_text (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  template_id uuid not null,
  language text not null,
  title text not null,
  body text not null,
  constraint agreement_text_pk primary key (district_id, id),
  constraint agreement_text_template_fk foreign key (district_id, template_id)
    references agreement_template (district_id, id) on delete cascade,
  constraint agreement_text_uk unique (district_id, template_id, language)
);
call platform.protect('agreement_text');

-- An advocate's signature with a copy of the very words, so that they outlive their template (R15).
create table confidentiality_agreement (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  advocate_id uuid not null,
  school_id uuid not null,
  template_id uuid,
  kind text not null,
  edition integer not null,
  language text not null,
  title text not null,
  body text not null,
  -- SHA-256 of title, empty line and body, in hexadecimal.
  text_hash text not null,
  signed_name text not null,
  signed_by uuid not null,
  signed_at timestamptz not null,
  method text not null,
  -- Decides for good whether a countersignature and a guardian's consent are needed (R14, R17).
  signed_as_minor boolean not null,
  countersigned_by uuid,
  countersigned_at timestamptz,
  -- The first day on which it no longer holds, set when a newer edition is published.
  lapses_on date,
  superseded_at timestamptz,
  constraint confidentiality_agreement_pk primary key (district_id, id),
  constraint confidentiality_agreement_advocate_fk foreign key (district_id, advocate_id)
    references peer_advocate (district_id, id),
  constraint confidentiality_agreement_school_fk foreign key (district_id, school_id)
    references school (district_id, id),
  constraint confidentiality_agreement_template_fk foreign key (district_id, template_id)
    references agreement_template (district_id, id) on delete set null (template_id),
  constraint confidentiality_agreement_signed_by_fk foreign key (district_id, signed_by)
    references person (district_id, id),
  constraint confidentiality_agreement_countersigned_by_fk foreign key (district_id, countersigned_by)
    references person (district_id, id),
  constraint confidentiality_agreement_kind check (kind in ('CONFIDENTIALITY', 'CODE_OF_ETHICS', 'DUTY_TO_INFORM')),
  constraint confidentiality_agreement_method check (method in ('TYPED_NAME')),
  constraint confidentiality_agreement_hash check (text_hash ~ '^[0-9a-f]{64}$'),
  constraint confidentiality_agreement_two_people check (signed_by <> countersigned_by),
  constraint confidentiality_agreement_countersigned check (
    (countersigned_by is null) = (countersigned_at is null))
);
create index confidentiality_agreement_advocate_ix
  on confidentiality_agreement (district_id, advocate_id, kind, superseded_at);
create index confidentiality_agreement_school_ix
  on confidentiality_agreement (district_id, school_id, kind, countersigned_at);
create index confidentiality_agreement_template_ix on confidentiality_agreement (district_id, template_id);
create index confidentiality_agreement_signed_by_ix on confidentiality_agreement (district_id, signed_by);
create index confidentiality_agreement_countersigned_by_ix on confidentiality_agreement (district_id, countersigned_by);
call platform.protect('confidentiality_agreement');

-- A coordinator's dated word that a guardian has consented (F7, R14). Withdrawn, never rewritten.
create table guardian_consent (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  advocate_id uuid not null,
  school_id uuid not null,
  guardian_id uuid,
  guardian_name text not null,
  method text not null,
  attested_on date not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  constraint guardian_consent_pk primary key (district_id, id),
  constraint guardian_consent_advocate_fk foreign key (district_id, advocate_id)
    references peer_advocate (district_id, id),
  constraint guardian_consent_school_fk foreign key (district_id, school_id) references school (district_id, id),
  constraint guardian_consent_guardian_fk foreign key (district_id, guardian_id) references person (district_id, id),
  constraint guardian_consent_recorded_by_fk foreign key (district_id, recorded_by)
    references person (district_id, id),
  constraint guardian_consent_withdrawn_by_fk foreign key (district_id, withdrawn_by)
    references person (district_id, id),
  constraint guardian_consent_method check (method in ('PAPER', 'IN_PERSON', 'PHONE'))
);
create index guardian_consent_advocate_ix on guardian_consent (district_id, advocate_id, withdrawn_at);
create index guardian_consent_school_ix on guardian_consent (district_id, school_id);
create index guardian_consent_guardian_ix on guardian_consent (district_id, guardian_id);
create index guardian_consent_recorded_by_ix on guardian_consent (district_id, recorded_by);
create index guardian_consent_withdrawn_by_ix on guardian_consent (district_id, withdrawn_by);
call platform.protect('guardian_consent');

-- Confidential: what the coordinator attested, encrypted.
create table guardian_consent_text (
  district_id uuid not null,
  id uuid not null,
  version integer not null,
  updated_at timestamptz not null,
  subject_id uuid not null,
  field text not null,
  ciphertext bytea not null,
  constraint guardian_consent_text_pk primary key (district_id, id),
  constraint guardian_consent_text_subject_fk foreign key (district_id, subject_id)
    references guardian_consent (district_id, id),
  constraint guardian_consent_text_uk unique (district_id, subject_id, field)
);
call platform.protect('guardian_consent_text');
