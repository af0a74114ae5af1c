/** The question and its answers. */
import { css } from 'lit';

export const rsvpStyles = css`
  :host {
    /* The accent has about the lightness of the text; what stands on it has that of the page. */
    --_on: var(--tweetup-on-accent, light-dark(#fff, #1c1a19));
  }
  @supports (color: oklch(from currentColor calc(l * 0.5) 0.1 150)) {
    :host {
      --_on: var(--tweetup-on-accent, oklch(from currentColor clamp(0, (0.6 - l) * 1000, 1) 0 0));
    }
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  .answers {
    display: inline-grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    max-inline-size: 100%;
    margin-block-start: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .answers label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.75rem;
    padding: 0.2rem 1.1rem;
    text-align: center;
    cursor: pointer;
  }
  .answers label + label {
    border-inline-start: 1px solid var(--_line);
  }
  .answers input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .answers label:has(:checked) {
    background: var(--_accent);
    font-weight: 650;
  }
  /* Not on the label: the accent behind it is mixed from the label's own text colour. */
  .answers :checked + span {
    color: var(--_on);
  }
  .answers label:has(:focus-visible) {
    outline: 0.16rem solid;
    outline-offset: -0.3rem;
  }
  :disabled label {
    cursor: default;
    color: var(--_muted);
  }
  .note {
    margin-block-start: 0.4rem;
    font-size: 0.9375rem;
  }
  .note:empty {
    margin: 0;
  }
  .note a {
    display: inline-block;
    min-block-size: 1.5rem;
  }
  .button {
    display: inline-grid;
    place-items: center;
    min-block-size: 2.5rem;
    padding: 0.35rem 0.9rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9375rem;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: currentColor;
    color: inherit;
  }
  @container (inline-size < 24rem) {
    /* As wide as its words, so that “Ich komme” stays on one line. */
    .answers {
      display: grid;
      grid-auto-columns: auto;
    }
    .answers label {
      padding-inline: 0.4rem;
    }
  }
  @media (forced-colors: active) {
    .answers label:has(:checked) {
      background: SelectedItem;
      forced-color-adjust: none;
    }
    .answers :checked + span {
      color: SelectedItemText;
    }
  }
  @media print {
    form {
      display: none;
    }
  }
`;
