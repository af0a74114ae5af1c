/** What a full card says beyond when and where. Comes with it, as a style sheet of its own. */
import { css } from 'lit';

export const detailsStyles = css`
  .image {
    order: -1;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    margin-block-end: var(--_space);
    border-radius: var(--_radius);
    background: var(--_leaf);
    color: var(--_muted);
  }
  .rest {
    grid-column: 2;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* Each fact brings the dot before it; at the beginning of a line the dot is clipped. */
  .facts {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0;
    margin: 0.25rem 0 0;
    margin-inline-start: -1.1rem;
    padding: 0;
    list-style: none;
    font-size: 0.9375rem;
    clip-path: inset(-0.4rem -0.4rem -0.4rem 0.7rem);
  }
  .facts:dir(rtl) {
    clip-path: inset(-0.4rem 0.7rem -0.4rem -0.4rem);
  }
  .facts li {
    position: relative;
    padding-inline-start: 1.1rem;
  }
  .facts li::before {
    content: '·' / '';
    position: absolute;
    inset-inline-start: 0.4rem;
  }
  .body > * {
    margin: 0.35rem 0 0;
    white-space: pre-line;
  }
  .body,
  .box,
  .fold,
  .rows {
    margin-block: 0.75rem 0;
    max-inline-size: 36rem;
  }
  .box {
    padding: 0.7rem 0.9rem;
    border-radius: var(--_radius);
    background: var(--_leaf);
    font-size: 0.9375rem;
  }
  .box > p {
    margin: 0;
  }
  .box b,
  summary,
  .label {
    font-weight: 650;
  }
  .rest ul:not(.facts) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .fold ol {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.5em;
  }
  .fold li + li {
    margin-block-start: 0.25rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  .agenda li {
    display: grid;
    grid-template-columns: minmax(4.5em, max-content) 1fr;
    gap: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .agenda span,
  dt,
  .networks a {
    color: var(--_muted);
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(auto, max-content) minmax(0, 1fr);
    gap: 0.3rem 1rem;
    font-size: 0.9375rem;
  }
  .rows > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  dd {
    margin: 0;
  }
  /* Targets of 24 px, also where one stands above another. */
  ul li,
  .networks {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  li * {
    min-inline-size: 0;
    min-block-size: 1.5rem;
  }
  .networks a {
    min-inline-size: 1.5rem;
  }
  /* No room beside the leaf. */
  @container (inline-size < 28rem) {
    .rest {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 20rem) {
    .rows > div {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .box {
      border: 1px solid;
    }
  }
  @media print {
    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
