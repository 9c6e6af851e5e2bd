-- Who may do what, and what is kept of accounts. Roles belong to the cluster: several databases may share them.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['pipeline_tenant', 'pipeline_operator'] loop
    begin
      execute format('create role %I nologin noinherit', role_name);
    exception when duplicate_object or unique_violation then
      null;
    end;
    execute format('grant %I to current_user', role_name);
  end loop;
  if exists (
    select from pg_roles
    where rolname in ('pipeline_tenant', 'pipeline_operator') and (rolsuper or rolbypassrls or rolcanlogin)
  ) then
    raise exception 'pipeline_tenant and pipeline_operator must be plain roles that row-level security binds';
  end if;
end
$$;

grant usage on schema pipeline to pipeline_tenant, pipeline_operator;
grant select on pipeline.migrations to pipeline_operator;

-- Every table with rows of portals is made one by this: its rows exist only for the portal that a transaction names,
-- the table's owner included. Without a name no row exists.
create function pipeline.make_tenant_table(tenant_table regclass) returns void language plpgsql as $$
declare
  own_row constant text := 'portal_id = nullif(current_setting(''app.portal_id'', true), '''')::bigint';
begin
  execute format('alter table %s enable row level security, force row level security', tenant_table);
  execute format('create policy own_portal on %s using (%s) with check (%s)', tenant_table, own_row, own_row);
  execute format('grant select, insert, update, delete on %s to pipeline_tenant', tenant_table);
end
$$;
revoke all on function pipeline.make_tenant_table(regclass) from public;

-- The server's own: which accounts have installed the app. Times are epoch milliseconds everywhere.
create table pipeline.installations (
  portal_id bigint primary key check (portal_id > 0),
  state text not null check (state in ('active', 'suspended', 'uninstalled')),
  scopes text[] not null,
  -- Sealed: access token, refresh token and expiry. Null once the app is uninstalled.
  tokens text,
  installed_at bigint not null,
  uninstalled_at bigint,
  erase_at bigint
);
create index installations_to_erase on pipeline.installations (erase_at) where erase_at is not null;
grant select, insert, update, delete on pipeline.installations to pipeline_operator;

create table pipeline.signals (
  portal_id bigint not null,
  key text collate "C" not null,
  email_id text not null,
  kind text not null,
  tier text not null,
  probability double precision not null,
  language text not null,
  sent_at bigint not null,
  contact_id text,
  company_id text,
  owner_id text,
  coverage text not null,
  deal_id text,
  detector_version text not null,
  manager_task_key text,
  -- Offsets, estimate, source and calibration: numbers and codes, no words.
  details jsonb not null,
  -- Sealed: quote, facts, name and address of the sender. Null once their time is over.
  words text,
  sender_digest text,
  decision_state text not null default 'open',
  decided_at bigint,
  dismiss_reason text,
  snoozed_until bigint,
  accepted_deal_id text,
  primary key (portal_id, key)
);
select pipeline.make_tenant_table('pipeline.signals');
create index signals_by_contact on pipeline.signals (portal_id, contact_id);
create index signals_by_deal on pipeline.signals (portal_id, deal_id) where deal_id is not null;
create index signals_by_accepted_deal on pipeline.signals (portal_id, accepted_deal_id)
  where accepted_deal_id is not null;
create index signals_by_sender on pipeline.signals (portal_id, sender_digest) where sender_digest is not null;
create index signals_with_words on pipeline.signals (portal_id, sent_at) where words is not null;
create index signals_decided on pipeline.signals (portal_id, decided_at desc)
  where decision_state in ('accepted', 'dismissed');
create index signals_open on pipeline.signals (portal_id, key)
  where coverage = 'undetected' and decision_state in ('open', 'snoozed') and words is not null;

create table pipeline.notes (
  portal_id bigint not null,
  key text collate "C" not null,
  -- Sealed JSON.
  value text not null,
  primary key (portal_id, key)
);
select pipeline.make_tenant_table('pipeline.notes');

-- What an account's decisions taught.
create table pipeline.learned (
  portal_id bigint primary key,
  counted_at bigint not null,
  calibration jsonb not null
);
select pipeline.make_tenant_table('pipeline.learned');
