import { carrierVersion } from '../carrier.ts';

/** What every login that is to exchange must be granted. */
export const deskRole = 'ombud_desk';

/** Where a change is told of; the book's id goes with it. */
export const channel = 'ombud';

/**
 * What `carrier init` makes, once, or again what somebody has dropped. The log is append-only: rows are never changed, by
 * nobody, and only key parcels and files can be taken back, by the login that put them. That holds for the tables' owner
 * too; not for a superuser, who can do all with bytes that say nothing to him.
 *
 * Positions are given under a lock of the book's: they become visible in their order, so that whoever has read up to one
 * has missed none before it.
 */
export const makeTables = `
create schema if not exists ombud;
create table if not exists ombud.format (version integer not null);
insert into ombud.format select ${carrierVersion} where not exists (select from ombud.format);
create table if not exists ombud.object (
  position bigint primary key,
  book text not null,
  name text not null,
  bytes bytea not null,
  login name not null,
  at timestamptz not null,
  unique (book, name)
);
create index if not exists object_book_position on ombud.object (book, position);
alter table ombud.object alter bytes set storage external;
do $$ begin
  if to_regclass('ombud.position') is null then
    create sequence ombud.position;
    perform setval('ombud.position', max(position)) from ombud.object having max(position) > 0;
  end if;
end $$;

create or replace function ombud.place() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.book, 0));
  new.position := nextval('ombud.position');
  new.login := session_user;
  new.at := clock_timestamp();
  perform pg_notify('${channel}', new.book);
  return new;
end $$;
drop trigger if exists place on ombud.object;
create trigger place before insert on ombud.object for each row execute function ombud.place();

alter table ombud.object enable row level security;
alter table ombud.object force row level security;
drop policy if exists everybody_reads on ombud.object;
create policy everybody_reads on ombud.object for select using (true);
drop policy if exists own_name on ombud.object;
create policy own_name on ombud.object for insert with check (login = session_user);
drop policy if exists own_taken_back on ombud.object;
create policy own_taken_back on ombud.object for delete
  using (login = session_user and (name like 'keys/%' or name like 'blobs/%'));

do $$ begin
  if not exists (select from pg_roles where rolname = '${deskRole}') then
    create role ${deskRole} nologin;
  end if;
end $$;
revoke all on all tables in schema ombud from public;
revoke all on function ombud.place() from public;
grant usage on schema ombud to ${deskRole};
grant select on ombud.format to ${deskRole};
grant select, insert, delete on ombud.object to ${deskRole};
`;

/** Puts something, and lets it be undone: nobody sees or hears of it. */
export const tryTables = `
begin;
insert into ombud.object (book, name, bytes) values ('', 'blobs/', '');
rollback;
`;
