/** Layouts beyond the plain list, and the visitor's controls. Adopted when they are used. */
import { css } from 'lit';

export const layoutStyles = css`
  .entry > .reply {
    grid-column: 2;
    margin-block-start: 0.6rem;
  }
  /* Where its button will be. */
  .entry:not(.is-cancelled) > .reply:not(:defined) {
    min-block-size: 2.5rem;
  }
  .group-title {
    margin: calc(var(--_space) * 1.75) 0 0.25rem;
    color: var(--_muted);
    font-size: 0.9375rem;
    font-weight: 650;
    line-height: 1.3;
  }
  .group:first-child > .group-title {
    margin-block-start: 0;
  }
  .group .entry {
    padding-block: calc(var(--_space) * 0.875) !important;
  }
  .cards .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    gap: var(--_space);
  }
  .cards .list > * {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
  }
  .cards .list .entry {
    padding: calc(var(--_space) * 1.125) !important;
  }
  .agenda .leaf,
  .compact .leaf {
    display: none;
  }
  .agenda .what,
  .compact .what {
    grid-column: 1 / -1;
  }
  .agenda .list > * + *,
  .compact .list > * + * {
    border: 0;
  }
  .agenda .group .entry,
  .compact .entry {
    padding-block: 0.375rem !important;
  }
  .compact .title {
    font-size: 1rem;
  }
  .compact .title .sr {
    position: static;
    margin-inline-start: 0.35rem;
    clip-path: none;
    font-weight: 400;
    white-space: normal;
  }
  .compact .when,
  .compact .where {
    display: inline;
    margin: 0;
    font-size: 0.9375rem;
  }
  .compact .where::before {
    content: '· ' / '';
  }
  .compact .list > :nth-child(n + 13),
  .agenda .list > :nth-child(n + 13) {
    contain-intrinsic-block-size: auto 4.5rem;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem var(--_space);
    margin-block-end: calc(var(--_space) * 1.25);
  }
  .field {
    display: grid;
    gap: 0.2rem;
    min-inline-size: 0;
    font-size: 0.9375rem;
  }
  .field.search {
    flex: 1 1 12rem;
  }
  .field > input,
  .field > select {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .field > select > * {
    background: Canvas;
    color: CanvasText;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    font-size: 0.9375rem;
  }
  .check > input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .count {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  /* Still there for screen readers, which read it when it changes. */
  .count:empty {
    position: absolute;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
