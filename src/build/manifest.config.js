// The manifest names the published files, not the sources.
const published = (path) => path.replace(/^\/?(widgets\/.+)\.ts$/, 'dist/$1.js');

const mapPaths = (value) => {
  if (typeof value !== 'object' || value === null) return;
  for (const key of ['path', 'module']) if (typeof value[key] === 'string') value[key] = published(value[key]);
  Object.values(value).forEach(mapPaths);
};

// Style sheets, helpers and what only subclasses may touch are no part of an element's contract.
const keepElements = (module) => {
  // A class without a tag is what others build on.
  module.declarations = module.declarations.filter(({ tagName }) => tagName);
  for (const element of module.declarations) {
    // What is tagged @internal comes back from Lit's list of properties, bare.
    element.members = element.members?.filter(
      ({ privacy = 'public', kind, type }) => privacy === 'public' && (kind === 'method' || type),
    );
    // State that only the element itself sets is a property of Lit's, and no attribute.
    element.attributes = element.attributes?.filter(({ fieldName }) =>
      element.members?.some(({ name }) => name === fieldName),
    );
    // The analyzer also lists what the one method that fires calls its event.
    element.events = element.events?.filter(({ name }) => name.startsWith('figure-'));
  }
  const kept = new Set(module.declarations.map(({ name }) => name));
  module.exports = module.exports.filter(({ name }) => kept.has(name));
};

// The define files register through a helper, which the analyzer does not see through.
const definitionOf = ({ name, tagName }, { path }) => ({
  kind: 'javascript-module',
  path: path.replace('element.ts', `${tagName.replace('figure-', '')}.ts`),
  declarations: [],
  exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
});

export default {
  globs: ['widgets/base/*.ts', 'widgets/*/element.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'published',
      packageLinkPhase({ customElementsManifest: manifest }) {
        manifest.modules.forEach(keepElements);
        manifest.modules = manifest.modules
          .filter(({ declarations }) => declarations.length)
          // Found in whatever order the disk gives them; a build is to be the same to the byte each time.
          .sort((a, b) => (a.path < b.path ? -1 : 1))
          .flatMap((module) => [
            module,
            ...module.declarations.filter(({ tagName }) => tagName).map((element) => definitionOf(element, module)),
          ]);
        mapPaths(manifest);
      },
    },
  ],
};
