/** A button that opens something. What opens has styles of its own, which come with it. */
import { css } from 'lit';

export const actionStyles = css`
  :host {
    display: inline-block;
    container-type: normal;
    vertical-align: middle;
  }
  :host(:state(nothing)) {
    display: none;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5rem;
    min-inline-size: 4rem;
    padding: 0.35rem 0.9rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: 0.9375rem;
    text-align: start;
    cursor: pointer;
  }
  .button:hover,
  .button[aria-expanded='true'] {
    border-color: currentColor;
  }
  span.button {
    cursor: default;
    border-color: var(--_line);
  }
  .button:focus-visible {
    border-radius: var(--_radius);
  }
  .said {
    display: block;
    max-inline-size: 22rem;
    margin-block-start: 0.35rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
