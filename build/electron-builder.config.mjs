import { rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * How the app is packed. `npm run package` says which runtime in the environment; without it, electron-builder takes the
 * one of the `electron` package.
 */
const runtime = process.env.SAMSPILL_PACKAGE_RUNTIME;
const runtimeVersion = process.env.SAMSPILL_PACKAGE_RUNTIME_VERSION;
const isTest = process.env.SAMSPILL_TEST_RUNTIME === '1';
const productName = isTest ? 'Samspill TEST – ikke for bruk' : 'Samspill';

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'no.samspill.app',
  productName,
  extraMetadata: { productName },
  artifactName: `samspill-\${version}-\${os}-\${arch}${isTest ? '-TEST' : ''}.\${ext}`,
  directories: { output: 'release', buildResources: 'build' },
  // Everything is bundled but the native PDF engine, which electron-builder finds in `dependencies`.
  files: ['dist/**', 'package.json', '!**/*.map', '!dist/built', '!dist/sbom.cdx.json'],
  extraResources: [
    // The list of parts lies in the open beside the app, where the tools of IT find it.
    { from: 'dist/sbom.cdx.json', to: 'sbom.cdx.json' },
    // The mark that a third party's runtime leaves in the package; the app reads it and says so in About.
    ...(isTest ? [{ from: 'build/test-runtime', to: 'test-runtime' }] : []),
  ],
  asar: true,
  // Electron's own example app comes along with an unpacked runtime; nothing should be able to start it.
  afterPack: ({ appOutDir }) => rm(path.join(appOutDir, 'resources/default_app.asar'), { force: true }),
  npmRebuild: false,
  publish: null,
  // Chromium has no nynorsk; its own words are few, ours come from shared/text.
  electronLanguages: ['nb', 'en-US'],
  ...(runtime === undefined ? {} : { electronDist: runtime, electronVersion: runtimeVersion }),
  electronFuses: {
    runAsNode: false,
    // No cookies exist, a test says so; encrypting none would only ask for the key ring.
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    executableName: 'samspill',
    icon: 'dist/icons',
    category: 'Office',
    synopsis: 'Ordfører og kommunedirektør i det første året',
    syncDesktopName: true,
    target: ['dir', 'tar.gz'],
  },
  win: { icon: 'dist/icons/icon.ico', target: ['msi', 'nsis'] },
  msi: { perMachine: true, oneClick: false, runAfterFinish: false },
  nsis: {
    perMachine: true,
    oneClick: false,
    // What people wrote is never removed with the program.
    deleteAppDataOnUninstall: false,
    installerLanguages: ['nb_NO', 'en_US'],
  },
  mac: {
    icon: 'dist/icons/icon.icns',
    category: 'public.app-category.business',
    target: ['dmg', 'zip'],
    darkModeSupport: true,
  },
};
