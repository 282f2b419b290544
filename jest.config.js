const esmOnly = [
  'oidc-provider', 'temporal-polyfill', 'temporal-utils', 'ulidx', 'layerr', 'jose', 'p-queue', 'p-timeout', 'eventemitter3', 'nanoid', 'quick-lru', 'eta', 'docx', 'hash\\.js',
];

const shared = {
  transform: {
    '^.+\\.(t|j)sx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }],
  },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
  testEnvironment: 'node',
};

const project = (displayName, folders, more = {}) => ({
  ...shared,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  ...more,
});

export default {
  // Nothing here is judged by its time: a busy machine only takes longer.
  testTimeout: 30_000,
  projects: [
    project('unit', ['config', 'domain', 'i18n', 'host', 'auth', 'graph', 'store', 'documents', 'flows', 'scripts', 'manifest']),
    project('screens', ['ui', 'features', 'entries'], { testEnvironment: 'jsdom', setupFilesAfterEnv: ['<rootDir>/test/support/screens.ts'] }),
    project('simulator', ['simulator']),
    project('contract', ['contract']),
    project('architecture', ['architecture']),
    project('journeys', ['journeys'], { globalSetup: '<rootDir>/test/support/journeysSetUp.js' }),
  ],
};
