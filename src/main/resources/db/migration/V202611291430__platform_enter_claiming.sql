-- Enters the tenant and takes an Idempotency-Key in one round trip: the key is looked up after any waiting of
-- platform.enter_alone, so it is seen what the request before has committed (R24, R97).
create function platform.enter_claiming(
  context text, alone boolean, account uuid, key text, out free boolean, out request_hash bytea, out record_id uuid)
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  if alone then
    perform platform.enter_alone(context);
  else
    perform platform.enter(context);
  end if;
  select c.free, c.request_hash, c.record_id
    into free, request_hash, record_id
    from platform.claim_key(account, key) c;
end
$$;
revoke all on function platform.enter_claiming(text, boolean, uuid, text) from public;
grant execute on function platform.enter_claiming(text, boolean, uuid, text) to ${app};
