/** The style sheet of the service's own pages: the browser's fonts and colours, light and dark. */
export const pagesCss = `:root {
  color-scheme: light dark;
  font: 1rem/1.6 system-ui, sans-serif;
  --quiet: color-mix(in srgb, currentColor 60%, transparent);
  --line: color-mix(in srgb, currentColor 20%, transparent);
}
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
form { display: grid; gap: 1rem; max-width: 34rem; margin-block: 1.5rem; }
label { display: block; }
input:not([type='radio'], [type='checkbox']), textarea, select {
  display: block; box-sizing: border-box; inline-size: 100%; font: inherit; padding: 0.5rem;
  border: 1px solid var(--line); border-radius: 0.3rem; background: Field; color: FieldText;
}
input[type='radio'], input[type='checkbox'] { inline-size: 1.25rem; block-size: 1.25rem; vertical-align: -0.25rem; }
fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: 0.5rem; }
button { font: inherit; min-block-size: 2.5rem; padding: 0.4rem 1rem; cursor: pointer; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
a { overflow-wrap: anywhere; }
.notice { border-inline-start: 4px solid currentColor; padding-inline-start: 1rem; margin-block: 1rem; }
.quiet { color: var(--quiet); }
.trap { position: absolute; inset-inline-start: -100vw; }
.numbers { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 1rem 0; padding: 0; list-style: none; }
.numbers strong { font-size: 1.6rem; display: block; line-height: 1.2; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-block-end: 1px solid var(--line); }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; }
[hidden] { display: none !important; }
`;
