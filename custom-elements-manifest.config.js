/** Keeps only what a page author may use: private and protected members and `#names` are no public API. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(({ name, privacy }) =>
          privacy === undefined || privacy === 'public' ? !/^[#_]/.test(name) : false,
        );
      }
    }
  },
};

export default {
  globs: ['src/components/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/components/**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  plugins: [publicOnly],
};
