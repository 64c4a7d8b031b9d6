const core = '^lib/(?!server/)';
const frameworks = '^(react|react-dom|next|next-intl|use-intl|zustand|@base-ui|@codemirror|@dnd-kit|server-only)(/|$)';

/** A layer may use what is listed and itself; everything else is above or beside it. */
function layer(name, may) {
  const allowed = [name, ...may].map((folder) => `^lib/${folder}(/|\\.)`).join('|');
  return {
    name: `layer-${name}`,
    comment: `lib/${name} may use only ${may.length > 0 ? may.map((folder) => `lib/${folder}`).join(', ') : 'itself'}.`,
    severity: 'error',
    from: { path: `^lib/${name}/`, pathNot: '\\.test\\.ts$' },
    to: { path: '^(lib|components|app|bin|messages)/', pathNot: allowed },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one thing, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    layer('steps', []),
    layer('lines', []),
    layer('registries', []),
    layer('go', []),
    layer('document', ['steps', 'lines', 'registries', 'go']),
    layer('node-files', ['steps', 'registries', 'go']),
    layer('tls', ['registries', 'go']),
    layer('lint', ['steps', 'registries', 'go', 'document', 'node-files', 'pull']),
    layer('pull', ['steps', 'registries', 'go', 'node-files']),
    layer('compare', ['lines', 'registries', 'go', 'document', 'node-files', 'pull']),
    layer('probe', ['registries', 'go', 'tls']),
    layer('api', ['registries', 'go', 'document', 'node-files', 'pull', 'probe']),
    layer('review', []),
    layer('fingerprints', ['registries', 'document']),
    layer('changes', ['registries', 'document', 'node-files']),
    layer('profile', [
      'steps',
      'registries',
      'go',
      'document',
      'node-files',
      'lint',
      'review',
      'changes',
      'fingerprints',
    ]),
    layer('dossier', [
      'steps',
      'registries',
      'go',
      'document',
      'node-files',
      'lint',
      'pull',
      'compare',
      'fingerprints',
      'profile',
      'tls',
    ]),
    layer('formats', ['steps', 'registries', 'go', 'document', 'node-files']),
    {
      name: 'core-is-pure',
      comment:
        'The core runs in the browser, on the server and in the command line alike: no React, Next, Node or database.',
      severity: 'error',
      from: { path: core, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-framework',
      severity: 'error',
      from: { path: core, pathNot: '\\.test\\.ts$' },
      to: { path: `node_modules/(${frameworks.slice(1)})|${frameworks}` },
    },
    {
      name: 'nothing-below-the-page-knows-it',
      severity: 'error',
      from: { path: '^(lib|messages)/' },
      to: { path: '^(app|components|bin)/' },
    },
    {
      name: 'components-know-no-routes',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|bin|lib/server)/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib|components/(?!ui/)|messages)/' },
    },
    {
      name: 'command-line-knows-no-page',
      severity: 'error',
      from: { path: '^bin/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'command-line-knows-no-server',
      comment:
        'What a pipeline asks starts fast and needs no database; only what keeps the data of a server works on it.',
      severity: 'error',
      from: { path: '^bin/', pathNot: '^bin/keeping/' },
      to: { path: '^lib/server/' },
    },
    {
      name: 'nothing-knows-its-proof',
      severity: 'error',
      from: { pathNot: '^proof/' },
      to: { path: '^proof/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
