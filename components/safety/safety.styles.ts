import { css } from 'lit';

export const safetyStyles = css`
  p,
  ul {
    margin: 0;
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  .summary {
    font-size: 1.0625rem;
    font-weight: 650;
    text-wrap: balance;
  }
  :is(.summary, .finding):focus-visible {
    outline-offset: 0.3rem;
  }
  .findings {
    padding: 0;
    list-style: none;
  }
  .finding {
    padding-block: calc(var(--_space) * 0.9);
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .says {
    font-weight: 600;
  }
  .severity,
  .pill {
    border: 1px solid;
    border-radius: 99rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .severity {
    display: inline-block;
    margin-inline-end: 0.3rem;
    padding: 0.05rem 0.5rem;
    vertical-align: 0.1em;
    white-space: nowrap;
  }
  .severity::first-letter {
    text-transform: uppercase;
  }
  .error > .says > .severity,
  .pill.error {
    color: var(--_bad);
  }
  .warning > .says > .severity,
  .pill.warning {
    color: var(--_warn);
  }
  .advice > .says > .severity,
  .cannot-tell > .says > .severity {
    color: var(--_muted);
  }
  .cannot-tell > .says > .severity {
    border-style: dashed;
  }
  .why,
  .fix {
    margin-block-start: 0.25rem;
    max-inline-size: 62ch;
  }
  .why {
    color: var(--_muted);
  }
  .fix > b {
    font-weight: 600;
  }
  .finding > .button {
    display: block;
    margin-block-start: 0.6rem;
    text-align: start;
  }
  .button:focus-visible {
    border-radius: var(--_radius);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.75rem;
    padding-block: 0.1rem;
    cursor: pointer;
  }
  summary:hover {
    color: var(--_accent);
  }
  .because {
    margin-block-start: 0.35rem;
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .because li,
  .block li {
    padding-block: 0.15rem;
  }
  .report > .findings:first-child {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .message {
    margin-block-end: calc(var(--_space) * 0.75);
  }
  .because > p {
    padding-block: 0.15rem;
  }
  .because a {
    display: inline-block;
    min-block-size: 1.5rem;
  }
  .block {
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .summary + .report > .block:first-child {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .label {
    font-weight: 600;
  }
  .block > ul {
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  details.block > ul {
    margin-block-start: 0.25rem;
  }
  /* The badge: as small as its words until it opens. */
  .pill {
    border-radius: 1.1rem;
    padding: 0.2rem 0.75rem;
    max-inline-size: 100%;
  }
  .pill:focus-visible {
    border-radius: 1.1rem;
  }
  .badge[open] > .pill {
    margin-block-end: calc(var(--_space) * 0.75);
  }
`;
