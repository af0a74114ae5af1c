/** The whole library without elements and services; import `tweetup/event` and so on for less. */
export * from './event/index.ts';
export * from './time/index.ts';
export * from './safety/index.ts';
export * from './announce/index.ts';
export * from './interchange/index.ts';
export * from './locales/index.ts';
