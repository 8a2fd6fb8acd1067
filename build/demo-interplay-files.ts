import type { Route } from '../renderer/stores/route.ts';
import { programmes } from '../shared/templates/gatherings.ts';
import type { Text } from '../shared/text/text.ts';
import { firstMatter, openedMirror } from './demo-ids.ts';
import { goTo, type DemoFile, type FileScene } from './demo-scene.ts';

type Kind = keyof Text['interplayDocuments']['out']['kinds'];

/** One thing that goes out of a place of Spilleregler or Informasjon. */
interface Out {
  readonly name: string;
  /** Brings the window there. */
  readonly show: (scene: FileScene) => Promise<void>;
  /** On the button of the place. */
  readonly button: (words: Text['interplayDocuments']['out']) => string;
  /** Where the place has several. */
  readonly kind?: Kind;
  readonly formats: readonly string[];
}

const document = ['pdf-archive', 'docx', 'html'] as const;

const at =
  (route: Route) =>
  (scene: FileScene): Promise<void> =>
    goTo(scene, route);

const usual = (words: Text['interplayDocuments']['out']): string => words.button;
const rules = { show: at({ room: 'rules' }), button: usual } as const;

const places: readonly Out[] = [
  { ...rules, name: 'spilleregler', kind: 'ours', formats: [...document, 'pdf-accessible'] },
  { ...rules, name: 'spilleregler-historikk', kind: 'history', formats: document },
  { ...rules, name: 'spilleregler-neste-ordforer', kind: 'package', formats: ['zip'] },
  { ...rules, name: 'spilleregler-tabell', kind: 'table', formats: ['csv'] },
  {
    name: 'spilleregel',
    show: at({ room: 'rules', view: 'rule', id: 'avk-lik-informasjon' }),
    button: usual,
    formats: document,
  },
  {
    name: 'forventningsspeil',
    show: async (scene) =>
      goTo(scene, { room: 'rules', view: 'exercise', id: await openedMirror(scene.page) }),
    button: usual,
    formats: document,
  },
  {
    name: 'graasone',
    show: at({ room: 'rules', view: 'case', id: 'gs-klokken-16' }),
    button: usual,
    formats: document,
  },
  { name: 'graasoner', show: at({ room: 'rules', view: 'cases' }), button: usual, formats: document },
  { name: 'samling', show: showGathering, button: usual, formats: document },
  {
    name: 'informasjonslogg',
    show: at({ room: 'information' }),
    button: usual,
    formats: [...document, 'csv'],
  },
  {
    name: 'informasjonssak',
    show: async (scene) =>
      goTo(scene, { room: 'information', view: 'matter', id: await firstMatter(scene.page) }),
    button: usual,
    formats: document,
  },
  {
    name: 'maanedsoversikt',
    show: at({ room: 'information', view: 'month', id: '2024-10' }),
    button: (words) => words.monthButton,
    formats: [...document, 'pdf-accessible', 'csv'],
  },
  {
    name: 'orientering',
    show: at({ room: 'information', view: 'month', id: '2024-10' }),
    button: (words) => words.briefButton,
    formats: document,
  },
  ...(
    [
      ['varsling', 'notices'],
      ['moteplasser', 'arenas'],
      ['kontakt', 'balance'],
      ['folkevalgte', 'members'],
    ] as const
  ).map(([name, view]): Out => ({
    name,
    show: at({ room: 'information', view }),
    button: usual,
    formats: [...document, 'csv'],
  })),
];

/** What goes out of Spilleregler and Informasjon, and the rules as a file to the other. */
export const interplayFiles: readonly DemoFile[] = [
  ...places.flatMap((place) =>
    place.formats.map((format): DemoFile => ({
      name: `${place.name}-${format}`,
      make: (scene) => takeOut(scene, place, format),
    })),
  ),
  { name: 'spilleregler-til-den-andre', make: sendRules },
];

async function takeOut(scene: FileScene, { show, button, kind }: Out, format: string): Promise<void> {
  const { page, text, form } = scene;
  const { out } = text.interplayDocuments;
  const words = text.evaluationDocuments.out;
  await show(scene);
  await page.getByRole('button', { name: button(out), exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (kind !== undefined)
    await dialog.getByRole('radio', { name: out.kinds[kind].name, exact: true }).check();
  await dialog.getByLabel(words.format).selectOption(format);
  await dialog.getByRole('radio', { name: text.reception.export.forms[form] }).check();
  const make = kind === 'package' ? words.makePackage : words.make;
  await dialog.getByRole('button', { name: make, exact: true }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
}

/** The gathering of the kommune; the first time, it begins with a ready programme. */
async function showGathering(scene: FileScene): Promise<void> {
  const { page, text, form } = scene;
  await goTo(scene, { room: 'rules', view: 'gatherings' });
  const title = programmes[0]?.title[form] ?? '';
  const list = page.locator('main').getByRole('link', { name: title });
  if ((await list.count()) > 0) await list.first().click();
  else await page.getByRole('button', { name: text.gatherings.startOf(title) }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function sendRules(scene: FileScene): Promise<void> {
  const { page, text } = scene;
  await goTo(scene, { room: 'rules' });
  await page.getByRole('button', { name: text.ruleFiles.send.button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: text.parcel.send.save }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
}
