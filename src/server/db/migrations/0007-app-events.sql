-- Which emails' signals went to the timeline of a contact, where nothing can be taken back: one event for each email, ever.
create table pipeline.app_events (
  portal_id bigint not null,
  email_id text collate "C" not null,
  -- refused: HubSpot would refuse it again, be it because it has it already.
  state text not null default 'sent' check (state in ('sent', 'refused')),
  sent_at bigint not null,
  primary key (portal_id, email_id)
);
select pipeline.make_tenant_table('pipeline.app_events');
create index app_events_by_age on pipeline.app_events (portal_id, sent_at);
