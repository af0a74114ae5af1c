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
  .bone {
    display: block;
    border-radius: 0.2rem;
    background: var(--_leaf);
    color: transparent;
  }
  .bone + .bone {
    margin-block-start: 0.4rem;
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
