-- Since when the oldest event waits is asked every few seconds, also while millions of them do.
create index events_oldest on pipeline.events (accepted_at) where state = 'waiting';
-- Every event is changed once and deleted days later: the usual fifth of the table would be millions of rows that are no more.
alter table pipeline.events set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
