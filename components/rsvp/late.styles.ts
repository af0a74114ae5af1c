/** Counts, what one can say beyond the answer, the private link. */
import { css } from 'lit';

export const lateStyles = css`
  [role='status'] {
    overflow-wrap: anywhere;
  }
  [part='tally'] p {
    margin: 0.15rem 0 0;
    overflow-wrap: anywhere;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.6rem;
  }
  .strong {
    border-color: currentColor;
    font-weight: 600;
  }
  details {
    margin-block-start: 0.5rem;
    font-size: 0.9375rem;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25rem;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  summary:hover {
    text-decoration-color: currentColor;
  }
  .fields,
  .box {
    display: grid;
    gap: 0.7rem;
    max-inline-size: 34rem;
    margin-block: 0.25rem 0.75rem;
    padding: 0.9rem;
    border-radius: var(--_radius);
    background: var(--_leaf);
  }
  .fields > p,
  .box > p {
    margin: 0;
  }
  .fields .buttons,
  .box .buttons {
    margin: 0;
  }
  .hint {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .hint:empty {
    display: none;
  }
  label + .hint {
    margin-block-start: -0.5rem;
  }
  .fields label {
    display: grid;
    gap: 0.2rem;
    overflow-wrap: anywhere;
  }
  .fields .tick {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: 1.75rem;
  }
  .tick input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.15rem;
    flex: none;
    accent-color: var(--_accent);
  }
  .fields input:not([type='checkbox']),
  textarea {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.4rem 0.6rem;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: calc(var(--_radius) * 0.6);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .fields input[type='number'] {
    inline-size: 6rem;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid] {
    border-color: var(--_bad) !important;
  }
  .qr {
    inline-size: min(100%, 16rem);
    forced-color-adjust: none;
  }
  .error {
    color: var(--_bad);
  }
`;
