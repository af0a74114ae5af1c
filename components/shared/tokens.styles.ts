/**
 * The look's values. A site sets `--tweetup-*` on any ancestor; without that, colours are mixed from the page's own text
 * colour, so that the elements fit dark pages which never declared a `color-scheme`.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--tweetup-accent, light-dark(#8a3a12, #ffb38a));
    --_text: var(--tweetup-text, currentColor);
    --_muted: var(--tweetup-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_line: var(--tweetup-line, color-mix(in srgb, currentColor 18%, transparent));
    --_surface: var(--tweetup-surface, color-mix(in srgb, currentColor 2%, transparent));
    --_leaf: var(--tweetup-leaf, color-mix(in srgb, currentColor 7%, transparent));
    --_good: var(--tweetup-good, light-dark(#1d6b3c, #8fd6a8));
    --_warn: var(--tweetup-warn, light-dark(#8a5a00, #f1c86a));
    --_bad: var(--tweetup-bad, light-dark(#a3231d, #ff9d94));
    --_space: var(--tweetup-space, 1rem);
    --_radius: var(--tweetup-radius, 0.625rem);
    display: block;
    container-type: inline-size;
    /* Without these a flex row would make the element 0 wide, and a narrow grid wider than its page. */
    contain-intrinsic-inline-size: 200px;
    min-inline-size: 0;
    color: var(--_text);
    font: inherit;
    font-family: var(--tweetup-font, inherit);
    line-height: var(--tweetup-line-height, 1.5);
    text-align: start;
    text-wrap: pretty;
  }
  :host([hidden]) {
    display: none;
  }
  /* The status colours keep the hue and take their lightness from the text they stand in. */
  @supports (color: oklch(from currentColor calc(l * 0.5 + 0.35) 0.1 150)) {
    :host {
      --_accent: var(--tweetup-accent, oklch(from currentColor calc(l * 0.5 + 0.33) 0.12 47));
      --_good: var(--tweetup-good, oklch(from currentColor calc(l * 0.5 + 0.35) 0.1 152));
      --_warn: var(--tweetup-warn, oklch(from currentColor calc(l * 0.5 + 0.35) 0.11 75));
      --_bad: var(--tweetup-bad, oklch(from currentColor calc(l * 0.5 + 0.35) 0.16 27));
    }
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 0.16rem solid var(--_accent);
    outline-offset: 0.16rem;
    border-radius: 0.2rem;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    margin: 0.25rem 0 0;
    color: var(--_muted);
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
