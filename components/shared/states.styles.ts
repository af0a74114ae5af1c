/** Loading, empty and failed. */
import { css } from 'lit';

export const stateStyles = css`
  .message {
    margin: 0;
    color: var(--_muted);
  }
  .list + .message,
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
