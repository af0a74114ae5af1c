/** The service on Node: its stores and its server. */
export { serve, type FetchHandler, type ServeOptions, type Serving } from './serve.ts';
export { sqliteStore, type SqliteOptions } from '../stores/sqlite.ts';
export { postgresStore, type PostgresOptions } from '../stores/postgres.ts';
