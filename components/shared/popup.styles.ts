/** Of what opens below a button. */
import { css, type CSSResult } from 'lit';

const popupStyles = css`
  #popup {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.35rem;
    inline-size: max-content;
    min-inline-size: 12rem;
    max-inline-size: min(22rem, calc(100vw - 1rem));
    max-block-size: calc(100dvh - 1rem);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--tweetup-popup, var(--_ground, Canvas));
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 12%);
    font-size: 0.9375rem;
  }
  .item {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.3rem 0.7rem;
    border: 0;
    border-radius: calc(var(--_radius) * 0.7);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .item:hover,
  .item:focus-visible {
    color: inherit;
    background: var(--_leaf);
  }
  .item:focus-visible {
    outline-offset: -0.16rem;
    border-radius: calc(var(--_radius) * 0.7);
  }
  hr {
    margin: 0.3rem 0.7rem;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .hint {
    margin: 0;
    padding: 0.3rem 0.7rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .hint:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .item:hover,
    .item:focus-visible {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/** Adds them to those of an element that was there before. */
export function adoptPopupStyles(element: Element, ...own: CSSResult[]): void {
  const root = element.shadowRoot!;
  const sheets = [popupStyles, ...own].map((style) => style.styleSheet!);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
