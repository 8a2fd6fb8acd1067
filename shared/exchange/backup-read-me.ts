// Here and not among the words of the app: nobody sees it on the screen, and half of it is names of files and commands.

const bokmal = [
  'LES MEG',
  '',
  'Dette er en sikkerhetskopi fra Samspill, et verktøy for ordfører og kommunedirektør. Den inneholder det som ikke skal leses av andre. Oppbevar den trygt, og slett det du pakker ut, når du er ferdig.',
  '',
  'Har du Samspill: velg «Jeg har en sikkerhetskopi» på den første siden, eller åpne kopien under Innstillinger, Sikkerhetskopi.',
  '',
  'Har du ikke Samspill, er alt likevel lesbart. Kopien er en vanlig age-fil (age-encryption.org) med et vanlig zip-arkiv i. Slik åpnes den:',
  '1. Nøkkelen er linjen AGE-SECRET-KEY-1 på gjenopprettingsarket. Skriv den i filen key.txt. Eller lag filen fra nøkkelfilen ved siden av kopien, med passfrasen: age -d -o key.txt nokkel-ordforer.age',
  '2. age -d -i key.txt -o kopi.zip Samspill-dato.samspill-backup',
  '3. unzip kopi.zip',
  '',
  'Filene (all tekst er UTF-8):',
  'manifest.json: når kopien ble laget, antall rader, og lengde og SHA-256 for hver fil.',
  'workspace.json: alle rader i alle tabeller, slik de var. Rader med deletedAt ligger i papirkurven.',
  'changes.jsonl: hver endring som er gjort, én på hver linje.',
  'Mappen journal: de samme endringene i appens eget, låste format.',
  'keys.json: appens nøkler, hver av dem låst.',
  'data-key.txt: nøkkelen til journalen.',
  '',
  'Det som er låst for én person, er låst her også. Det åpnes bare med passfrasen til den personen eller med arket til den personen.',
].join('\n');

const nynorsk = [
  'LES MEG',
  '',
  'Dette er ein tryggingskopi frå Samspill, eit verktøy for ordførar og kommunedirektør. Han inneheld det som ikkje skal lesast av andre. Ta godt vare på han, og slett det du pakkar ut, når du er ferdig.',
  '',
  'Har du Samspill: vel «Eg har ein tryggingskopi» på den første sida, eller opne kopien under Innstillingar, Tryggingskopi.',
  '',
  'Har du ikkje Samspill, kan alt likevel lesast. Kopien er ei vanleg age-fil (age-encryption.org) med eit vanleg zip-arkiv i. Slik opnar du ho:',
  '1. Nøkkelen er linja AGE-SECRET-KEY-1 på gjenopprettingsarket. Skriv ho i fila key.txt. Eller lag fila frå nøkkelfila ved sida av kopien, med passfrasen: age -d -o key.txt nokkel-ordforer.age',
  '2. age -d -i key.txt -o kopi.zip Samspill-dato.samspill-backup',
  '3. unzip kopi.zip',
  '',
  'Filene (all tekst er UTF-8):',
  'manifest.json: når kopien vart laga, talet på rader, og lengd og SHA-256 for kvar fil.',
  'workspace.json: alle rader i alle tabellar, slik dei var. Rader med deletedAt ligg i papirkorga.',
  'changes.jsonl: kvar endring som er gjord, éi på kvar linje.',
  'Mappa journal: dei same endringane i det eigne, låste formatet til appen.',
  'keys.json: nøklane til appen, kvar av dei låst.',
  'data-key.txt: nøkkelen til journalen.',
  '',
  'Det som er låst for éin person, er låst her òg. Det opnar seg berre med passfrasen til den personen eller med arket til den personen.',
].join('\n');

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
export const backupReadMe = (): string => `${[bokmal, nynorsk, english].join('\n\n\n')}\n`;
