/** What a card asks and offers. Comes with that. */
import { css } from 'lit';

export const fullStyles = css`
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
    ::slotted([slot='actions']) {
      display: none;
    }
  }
`;
