/**
 * The tables, in SQL that SQLite, PostgreSQL and engines that speak PostgreSQL's language run. Every key starts with
 * the event id, so that a distributed engine can keep all of an event on one node. A migration that has been released
 * is never edited: changes are a new one at the end.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table tweetup_events (
       event_id text not null primary key,
       version bigint not null,
       definition text not null
     )`,
    `create table tweetup_occurrences (
       event_id text not null,
       occurrence text not null,
       version bigint not null,
       rules text not null,
       closed integer not null,
       ticket bigint not null,
       counts text not null,
       names text not null,
       erased integer not null,
       primary key (event_id, occurrence)
     )`,
    `create table tweetup_replies (
       event_id text not null,
       occurrence text not null,
       id text not null,
       version bigint not null,
       secret text not null,
       revision bigint not null,
       answer text not null,
       guests integer not null,
       place text not null,
       ticket bigint not null,
       gone integer not null,
       updated_at text not null,
       details text,
       primary key (event_id, occurrence, id)
     )`,
    `create index tweetup_replies_version on tweetup_replies (event_id, version)`,
    `create table tweetup_tokens (
       event_id text not null,
       hash text not null,
       label text not null,
       created_at text not null,
       primary key (event_id, hash)
     )`,
  ],
  [
    // The event id is '*': these belong to the service.
    `create table tweetup_values (
       event_id text not null,
       name text not null,
       value text not null,
       primary key (event_id, name)
     )`,
  ],
];
