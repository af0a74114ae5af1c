import { css } from 'lit';

export const cardStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    padding: calc(var(--_space) * 1.25);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
  }
  .title {
    font-size: var(--tweetup-title-size, 1.375rem);
  }
  ::slotted([slot='header']) {
    order: -2;
    margin-block: 0 0.75rem;
  }
  .reply,
  ::slotted([slot='actions']),
  ::slotted([slot='footer']) {
    margin-block: 0.9rem 0;
  }
  /* Under the text, beside the leaf. */
  .reply,
  .actions,
  ::slotted([slot='actions']) {
    margin-inline-start: calc(3.5rem + var(--_space) * 1.125);
  }
  @container (inline-size < 24rem) {
    .card {
      padding: var(--_space);
    }
  }
  @container (inline-size < 28rem) {
    .reply,
    .actions,
    ::slotted([slot='actions']) {
      margin-inline-start: 0;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5rem;
  }
  .actions > * {
    margin-block-start: 0.9rem;
  }
  /* Where they will be. */
  .actions > :not(:defined) {
    min-block-size: 2.5rem;
  }
  .reply:not(:defined) {
    min-block-size: 5rem;
  }
  @media print {
    .what,
    .body > * {
      break-inside: avoid;
    }
    ::slotted([slot='actions']) {
      display: none;
    }
  }
`;
