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
  /* Where details will be: the height that they mostly have. */
  .rest.waiting {
    block-size: 19rem;
    margin: var(--_space) 0 0;
    margin-inline-start: calc(3.5rem + var(--_space) * 1.125);
    background: repeating-linear-gradient(var(--_leaf) 0 0.75em, transparent 0 2em);
  }
  @container (inline-size < 28rem) {
    .rest.waiting {
      block-size: 25rem;
      margin-inline-start: 0;
    }
  }
  @container (inline-size < 24rem) {
    .card {
      padding: var(--_space);
    }
  }
  @media print {
    .what,
    .body > * {
      break-inside: avoid;
    }
  }
`;
