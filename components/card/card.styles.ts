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
