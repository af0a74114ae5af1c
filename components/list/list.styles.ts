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
  @media print {
    .entry {
      break-inside: avoid;
    }
  }
`;
