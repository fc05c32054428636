-- The second lock of the tenancy (src/docs/decisions/0001-tenancy.md): a context that only a holder of the
-- context key can make, verified by the database in every statement.
create schema platform;
grant usage on schema platform to ${app};

-- HMAC-SHA256 pads of the context key. Only the owner reads them; the application writes them at start.
create table platform.context_key (
  id text not null,
  inner_pad bytea not null,
  outer_pad bytea not null,
  constraint context_key_pk primary key (id),
  constraint context_key_pads check (length(inner_pad) = 64 and length(outer_pad) = 64)
);

-- The fields of a genuine, unexpired context (district, account, session, epoch, expiry), else null.
create function platform.verified_context(context text) returns text[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  signed text := split_part(context, '#', 1);
  signature text := split_part(context, '#', 2);
  pad record;
  fields text[];
begin
  if context is null or signature = '' then
    return null;
  end if;
  for pad in select inner_pad, outer_pad from platform.context_key loop
    if encode(sha256(pad.outer_pad || sha256(pad.inner_pad || convert_to(signed, 'UTF8'))), 'hex') = signature then
      fields := string_to_array(signed, '|');
      if fields[5]::bigint >= extract(epoch from clock_timestamp()) then
        return fields;
      end if;
    end if;
  end loop;
  return null;
end
$$;

-- The district of this transaction; null without a genuine context, and then every policy is false.
create function platform.district() returns uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (platform.verified_context(current_setting('handrail.context', true)))[1]::uuid;
end
$$;

-- Makes a table a tenant table: row-level security, forced, for the application, the backup and the owner role.
create procedure platform.protect(tenant_table regclass)
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format(
    'create policy district on %s to ${app} using (district_id = (select platform.district())) '
    'with check (district_id = (select platform.district()))', tenant_table);
  -- Forced security binds the owner too: without this policy a later migration would touch no row.
  execute format('create policy owner on %s to ${owner} using (true) with check (true)', tenant_table);
  execute format('create policy backup on %s for select to ${backup} using (true)', tenant_table);
  execute format('grant select, insert, update, delete on %s to ${app}', tenant_table);
  execute format('grant select on %s to ${backup}', tenant_table);
end
$$;

-- The same for tables whose rows are never changed or removed by the application.
create procedure platform.protect_append_only(tenant_table regclass)
language plpgsql
as $$
begin
  call platform.protect(tenant_table);
  execute format('revoke update, delete on %s from ${app}', tenant_table);
end
$$;

revoke all on all functions in schema platform from public;
revoke all on all procedures in schema platform from public;
grant execute on function platform.district() to ${app}, ${backup};
