/** Packages without declarations of their own, used as oracles. */
declare module 'twitter-text';
