import { app } from 'electron';
import { isTestRuntime, type Profile } from '#electron/profile.ts';
import { pdfEngine, unavailableFormats } from '#electron/services/pdf-engine.ts';
import { managedBy } from '#electron/services/policy-file.ts';
import { policy, policyTrouble } from '#electron/services/policy.ts';
import { syncOf } from '#shared/exchange/synced-folder.ts';
import type { AppInfo } from '#shared/ipc.ts';

/** What runs here, for About and for what the window may offer. */
export const appInfo = (profile: Profile): AppInfo => {
  const engine = pdfEngine();
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    testRuntime: isTestRuntime(),
    profile: profile.kind,
    today: profile.today,
    pdfEngine: engine,
    managed: managedBy(policy()),
    policyTrouble: policyTrouble(),
    profileSync: syncOf(profile.folder, process.env),
    unavailable: unavailableFormats(engine),
    platform: process.platform,
  };
};
