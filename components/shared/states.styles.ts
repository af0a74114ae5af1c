/** Loading, empty and failed. */
import { css } from 'lit';

export const stateStyles = css`
  .message {
    margin: 0;
    color: var(--_muted);
  }
  .message > * {
    margin: 0;
  }
  /* Margins that no longer join those around the element would push it down as the script comes. */
  slot:not([name])::slotted(:first-child) {
    margin-block-start: 0;
  }
  slot:not([name])::slotted(:last-child) {
    margin-block-end: 0;
  }
  .button {
    min-block-size: 2.5rem;
    margin-block-start: var(--_space);
    padding: 0.35rem 0.9rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: 0.9375rem;
    cursor: pointer;
  }
  .button:hover {
    border-color: currentColor;
  }
  .list + .message,
  .button + .message,
  div + .message,
  slot + .message {
    margin-block-start: var(--_space);
  }
  /* Where a leaf and lines of text will be. */
  .bone {
    display: block;
    background: linear-gradient(var(--_leaf), var(--_leaf)) no-repeat 0 50% / 100% 0.75em;
  }
  .bone:nth-of-type(1) {
    inline-size: 60%;
  }
  .bone:nth-of-type(2) {
    inline-size: 40%;
  }
  .bone:nth-of-type(3) {
    inline-size: 50%;
  }
  @media print {
    .button {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .waiting {
      animation: breathe 1.8s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }
`;
