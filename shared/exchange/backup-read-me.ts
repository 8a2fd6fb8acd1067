import { textIn } from '#shared/text/text.ts';

/** For readers of neither written form; the app itself has no English. */
const english = [
  'READ ME',
  '',
  'This is a backup from Samspill, a Norwegian tool in which a mayor and a municipal director plan their work together. It holds what others are not to read. Keep it safe, and delete what you unpack when you are done.',
  '',
  'The backup is a standard age file (age-encryption.org) with a standard zip archive inside:',
  '1. The key is the line AGE-SECRET-KEY-1 on the recovery sheet. Write it into key.txt. Or make that file from the key file beside the backup, with its passphrase: age -d -o key.txt nokkel-ordforer.age',
  '2. age -d -i key.txt -o copy.zip Samspill-date.samspill-backup',
  '3. unzip copy.zip',
  '',
  'The files (all text is UTF-8):',
  'manifest.json: when it was made, the number of rows, and length and SHA-256 of every file.',
  'workspace.json: every row of every table as it was. Rows with deletedAt lie in the bin.',
  'changes.jsonl: every change ever made, one a line.',
  "The folder journal: the same changes in the app's own sealed format.",
  "keys.json: the app's keys, each of them wrapped.",
  'data-key.txt: the key of the journal.',
  '',
  "What is sealed to one person is sealed here too: XChaCha20-Poly1305 under that person's own key, in Base64.",
].join('\n');

/** `LES-MEG.txt` of a copy: bokmål, nynorsk, English. */
export const backupReadMe = (): string =>
  `${[textIn('nb').backup.readMe, textIn('nn').backup.readMe, english].join('\n\n\n')}\n`;
