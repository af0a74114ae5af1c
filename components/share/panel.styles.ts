import { css } from 'lit';

export const panelStyles = css`
  #popup {
    inline-size: 20rem;
  }
  ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    overflow-wrap: anywhere;
  }
  .wide {
    grid-column: 1 / -1;
  }
  form {
    display: grid;
    gap: 0.5rem;
    padding: 0.35rem 0.7rem 0.6rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 1.5rem;
  }
  .check input {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .field,
  textarea {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    background: none;
    color: inherit;
    font: inherit;
    /* Smaller, and iOS zooms the page. */
    font-size: 1rem;
  }
  .field[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .wrong {
    margin: 0;
    color: var(--_bad);
    font-size: 0.875rem;
  }
  .hand {
    padding: 0.35rem 0.7rem 0.6rem;
  }
  textarea {
    display: block;
    block-size: 8rem;
    margin-block-start: 0.35rem;
    resize: vertical;
  }
  form .button {
    justify-self: start;
  }
`;
