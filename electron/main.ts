import { app, dialog, session } from 'electron';
import path from 'node:path';
import { loadAnew } from './anew.ts';
import { openBackups, settleSwitch } from './backups.ts';
import { followQuit, pageIsFlushed } from './close.ts';
import { developmentServer } from './development.ts';
import { openDisposal, settleDeleting } from './disposal.ts';
import { appInfo } from './handlers/app-info.ts';
import { saveArchive } from './handlers/archive.ts';
import { openLetterhead } from './handlers/letterhead.ts';
import { exportDocument } from './handlers/export.ts';
import { openLink } from './handlers/open-link.ts';
import { print } from './handlers/print.ts';
import { applySettings, changeSettings, hideFromCapture } from './handlers/settings.ts';
import { openText, saveText, showInFolder } from './handlers/text-files.ts';
import { parcelHandlers } from './handlers/parcel.ts';
import { togetherHandlers } from './handlers/together.ts';
import { vaultHandlers } from './handlers/vault.ts';
import { registerHandlers } from './ipc.ts';
import { systemKeychain } from './keychain.ts';
import { followIdle } from './lock.ts';
import { shutNetwork, shutSession } from './network.ts';
import { keepInPlace, limitPermissions } from './permissions.ts';
import { isTestRuntime, settleProfile, type Profile } from './profile.ts';
import { openRecords, recordHandlers } from './records.ts';
import { refusesNewer } from './refuse-newer.ts';
import { registerScheme, serveDevelopment, serveWindow } from './protocol.ts';
import { currentText } from './services/current-text.ts';
import { openSession } from './services/keys/open-vault.ts';
import { openVaultMeans, vaultOf, type Vault } from './services/keys/vault.ts';
import { openSettings } from './services/living-settings.ts';
import { pcRun } from './services/pc-run.ts';
import { policy } from './services/policy.ts';
import { keepCopy, readCopy } from './services/safety-copies.ts';
import { settlePolicy } from './settle-policy.ts';
import { runVaultTask } from './services/vault-task.ts';
import { demoPassphrase } from '#shared/templates/demo.ts';
import type { DataKey } from '#shared/vault/data-key.ts';
import { isSpiedOn } from './spying.ts';
import { openWindow, showWindow } from './window.ts';

/** Milliseconds after which a derivation is given up; no PC of today takes so long. */
const derivePatience = 60_000;

const server = developmentServer(app.isPackaged, process.env['SAMSPILL_DEV_SERVER']);
const development = server !== undefined;

const begin = (): void => {
  process.on('uncaughtException', endWith);
  const runtime = { packaged: app.isPackaged, test: isTestRuntime() };
  if (isSpiedOn((name) => app.commandLine.hasSwitch(name), runtime)) return app.exit(1);
  const profile = settleProfile();
  settlePolicy(profile);
  if (refusesNewer(profile)) return;
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  app.on('second-instance', showWindow);
  // The same as the installer's, so that Windows keeps window and shortcut together in the task bar.
  if (process.platform === 'win32') app.setAppUserModelId('no.samspill.app');
  // `nb` for both written forms: Chromium has no nynorsk, and would show dates the American way.
  app.commandLine.appendSwitch('lang', 'nb');
  shutNetwork(development);
  registerScheme();
  // As root, Chromium's sandbox cannot run, and asking for it hangs the start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('session-created', (created) => {
    limitPermissions(created);
    void shutSession(created, development);
  });
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents));
  app.on('window-all-closed', () => app.quit());
  followQuit();
  // Never awaited at the top level: the start of an ES module and `ready` would wait for each other.
  app
    .whenReady()
    .then(() => open(profile))
    .catch(endWith);
};

const open = async (profile: Profile): Promise<void> => {
  const settings = await openSettings(profile.folder, policy());
  applySettings(settings.current(), development);
  await shutSession(session.defaultSession, development);
  if (server === undefined) {
    serveWindow(session.defaultSession, path.join(app.getAppPath(), 'dist/renderer'));
  } else {
    serveDevelopment(session.defaultSession, server);
  }
  await settleSwitch(profile.folder);
  const vault = await openVault(profile);
  const hasEmptied = await settleDeleting(profile.folder, vault);
  const records = await openRecords(profile.folder, vault);
  // The window rebuilds without a word of damage.
  if (hasEmptied) records.notes.noteSetAside('keyChange');
  const copies = await openBackups(profile, vault, records);
  const deleting = openDisposal(profile.folder, vault, { ...records, backups: copies.backups });
  registerHandlers({
    appInfo: () => appInfo(profile),
    readSettings: () => settings.current(),
    writeSettings: (change) => changeSettings(settings, change, development),
    exportDocument,
    saveArchive,
    openLetterhead,
    saveText,
    openText,
    keepCopy: ({ text }) => keepCopy(profile.folder, text, { key: openKey(), now: new Date() }),
    readCopy: ({ name }) => readCopy(profile.folder, name, openKey()),
    showInFolder,
    openLink,
    print: (_nothing, window) => print(window),
    ...recordHandlers(records, [deleting.whenWhole]),
    ...vaultHandlers(vault, loadAnew),
    ...togetherHandlers(vault),
    ...copies.handlers,
    ...deleting.handlers,
    ...parcelHandlers(vault),
    flushed: ({ saved }, window) => pageIsFlushed(window, saved),
  });
  app.on('browser-window-created', (_event, window) => hideFromCapture(window, settings.current()));
  followIdle(vault, () => settings.current().lockAfter);
  await openWindow(profile);
};

/** The data key while it is open; null: locked. */
const openKey = (): DataKey | null => openSession()?.dataKey ?? null;

const openVault = async ({ folder, kind }: Profile): Promise<Vault> =>
  vaultOf(
    await openVaultMeans({
      folder,
      keychain: systemKeychain,
      derive: (order) => runVaultTask('derive', order, derivePatience),
      isCalibrated: kind === 'user',
      pcRun: await pcRun(),
      demoPassphrase: kind === 'demo' ? demoPassphrase : null,
    }),
  );

/** A fault of ours in main ends the app with a word to the user; going on could write what is not true. */
const endWith = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const { fatal, fatalDetail } = currentText().main.crash;
  if (app.isPackaged) dialog.showErrorBox(fatal, fatalDetail);
  app.exit(1);
};

begin();
