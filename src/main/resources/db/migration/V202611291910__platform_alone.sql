-- Whoever must not run beside another request of the same person says who that is, as the signed context's account did
-- before: one look-up less, and one function less that runs with its owner's rights. Waiting needs no rights at all.
drop function platform.enter_alone(text);
drop function platform.enter_claiming(text, boolean, uuid, text);

-- Waits until no other transaction of this person is left that asked for the same (R24).
create function platform.alone(person uuid) returns void
language sql volatile
as $$
  select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('alone' operator(pg_catalog.||) person, 0))
$$;

-- Enters the tenant and takes an Idempotency-Key in one round trip: the key is looked up after any waiting, so it is
-- seen what the request before has committed (R24, R97).
create function platform.enter_claiming(
  context text, person uuid, account uuid, key text, out free boolean, out request_hash bytea, out record_id uuid)
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.enter(context);
  if person is not null then
    perform platform.alone(person);
  end if;
  select c.free, c.request_hash, c.record_id
    into free, request_hash, record_id
    from platform.claim_key(account, key) c;
end
$$;

revoke all on function platform.alone(uuid), platform.enter_claiming(text, uuid, uuid, text) from public;
grant execute on function platform.alone(uuid), platform.enter_claiming(text, uuid, uuid, text) to ${app};
