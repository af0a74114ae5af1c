/** An event entry, in lists and cards alike: date leaf, then what, when, where. */
import { css } from 'lit';

export const entryStyles = css`
  .entry {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: calc(var(--_space) * 1.125);
    position: relative;
  }
  .what {
    grid-column: 2;
    grid-row: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .title {
    margin: 0;
    font-size: var(--tweetup-title-size, 1.1875rem);
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  /* Quieter than other links: it is to be seen which titles lead on, and no more. */
  .title a {
    text-decoration-color: color-mix(in srgb, var(--_muted) 60%, transparent);
    text-decoration-thickness: 1px;
    /* A target of 24 px without pushing the lines apart. */
    padding-block: 0.15em;
  }
  .title a:is(:hover, :focus-visible) {
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1em;
  }
  .leaf {
    inline-size: 3.5rem;
    align-self: start;
    padding: 0.4rem 0.2rem 0.5rem;
    text-align: center;
    border-radius: var(--_radius);
    color: var(--tweetup-leaf-text, inherit);
    background: var(--_leaf);
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .leaf > span {
    display: block;
    font-size: 0.75rem;
    color: var(--tweetup-leaf-text, var(--_muted));
  }
  .leaf > .day {
    font-size: 1.625rem;
    font-weight: 650;
    letter-spacing: -0.02em;
    margin-block: 0.1rem;
    color: inherit;
  }
  .when,
  .where {
    margin: 0.25rem 0 0;
  }
  .yours,
  .where {
    color: var(--_muted);
  }
  .status {
    display: inline-block;
    margin-inline-end: 0.2rem;
    padding: 0.05rem 0.5rem;
    border: 1px solid;
    border-radius: 99rem;
    font-size: 0.8125rem;
    font-weight: 600;
    letter-spacing: 0;
    vertical-align: 0.12em;
  }
  .is-now .status {
    color: var(--_good);
  }
  .is-moved .status,
  .is-postponed .status {
    color: var(--_warn);
  }
  .is-cancelled .status {
    color: var(--_bad);
  }
  .is-cancelled :is(.title, time),
  .is-past :is(.title, time) {
    color: var(--_muted);
  }
  :is(.is-cancelled, .is-past) .day {
    color: var(--tweetup-leaf-text, var(--_muted));
  }
  .is-cancelled .day,
  .is-postponed .day {
    text-decoration: line-through;
    text-decoration-thickness: 0.08em;
  }
  .is-past .status {
    color: inherit;
  }
  @container (inline-size < 24rem) {
    .entry {
      column-gap: 0.75rem;
    }
    .leaf {
      inline-size: 3rem;
    }
    .leaf > .day {
      font-size: 1.375rem;
    }
  }
  /* Very narrow, or text at 200 %: the date becomes a line of its own. */
  @container (inline-size < 17rem) {
    .entry {
      display: block;
    }
    .leaf {
      display: inline-flex;
      align-items: baseline;
      gap: 0.4em;
      inline-size: auto;
      padding: 0.2rem 0.6rem;
      margin-block-end: 0.5rem;
    }
    .leaf > .day {
      font-size: 1rem;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .leaf {
      border: 1px solid;
    }
  }
`;
