import { css } from 'lit';

export const listStyles = css`
  .list {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .list > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .list .entry {
    padding-block: calc(var(--_space) * 1.125);
  }
  .list > :first-child > .entry {
    padding-block-start: 0;
  }
  .list > :last-child > .entry {
    padding-block-end: 0;
  }
  /* What is far below is laid out when it comes near. The first screen never waits for it. */
  .list > :nth-child(n + 13) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7rem;
  }
  @media print {
    .entry {
      break-inside: avoid;
    }
    .entry > .reply {
      display: none;
    }
  }
`;
