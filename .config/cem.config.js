/** The custom elements manifest: what editors, documentation and the completeness tests know of each element. */
const published = (path) => path.replace(/^\/?components\//, 'dist/components/').replace(/\.ts$/, '.js');

/** The analyzer records source paths; the package publishes the built ones. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rewrite = (value) => {
      if (Array.isArray(value)) return value.forEach(rewrite);
      if (value === null || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = published(inner);
        else rewrite(inner);
      }
    };
    rewrite(customElementsManifest.modules);
  },
};

/** `@status` and `@since` are this project's own tags. */
const ownTags = {
  name: 'own-tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find((entry) => entry.name === node.name?.getText());
    if (!declaration) return;
    for (const tag of node.jsDoc?.flatMap((doc) => doc.tags ?? []) ?? []) {
      const name = tag.tagName.getText();
      if (name === 'status' || name === 'since') declaration[name] = String(tag.comment ?? '').trim();
    }
  },
};

export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [ownTags, publishedPaths],
};
