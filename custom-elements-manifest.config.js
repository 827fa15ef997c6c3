/** Keeps only what a page author may use: private and protected members and `#names` are no public API. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        // The analyzer takes the argument of any dispatched event for its name; those meant for pages are described.
        if (declaration.events) declaration.events = declaration.events.filter((event) => event.description);
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ name, privacy = 'public', static: ofClass }) =>
            privacy === 'public' && !ofClass && !/^[#_]/.test(name),
        );
      }
    }
  },
};

/** `CoopkitRegionCard` → `coopkit-region-card`, the name that `src/define/region-card.ts` registers. */
const tagOf = (className) => className.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();

/** Names the tag of every widget: the analyzer cannot see through our guarded `define()`, nor through our base class. */
const tagNames = {
  name: 'tag-names',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations = [], exports = [] } of customElementsManifest.modules) {
      if (path.includes('/base/')) continue;
      for (const declaration of declarations) {
        if (!['CoopkitElement', 'LitElement'].includes(declaration.superclass?.name)) continue;
        declaration.customElement = true;
        declaration.tagName = tagOf(declaration.name);
        exports.push({
          kind: 'custom-element-definition',
          name: declaration.tagName,
          declaration: { name: declaration.name, module: path },
        });
      }
    }
  },
};

export default {
  globs: ['src/components/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/components/**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  // package.json names the manifest already; otherwise one written elsewhere would take its place there.
  packagejson: false,
  plugins: [publicOnly, tagNames],
};
