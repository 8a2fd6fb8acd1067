import { safeStorage } from 'electron';
import type { Keychain } from './services/keys/remembered.ts';

/** What Linux may call a keychain and is one; `basic_text` is opened by a password that everybody knows. */
const realOnLinux: readonly string[] = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

/** The operating system's keychain as Electron offers it. */
export const systemKeychain: Keychain = {
  isReal: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || realOnLinux.includes(safeStorage.getSelectedStorageBackend())),
  seal: (text) => new Uint8Array(safeStorage.encryptString(text)),
  open: (sealed) => {
    try {
      return safeStorage.decryptString(Buffer.from(sealed));
    } catch {
      return null;
    }
  },
};
