import type { Route } from '../renderer/stores/route.ts';
import { programmes } from '../shared/templates/gatherings.ts';
import type { Text } from '../shared/text/text.ts';
import { firstMatter, openedMirror } from './demo-ids.ts';
import { goTo, type DemoFile, type FileScene } from './demo-scene.ts';
import { outFiles, type Out } from './demo-take-out.ts';

const document = ['pdf-archive', 'docx', 'html'] as const;

const at =
  (route: Route) =>
  (scene: FileScene): Promise<void> =>
    goTo(scene, route);

const usual = (text: Text): string => text.interplayDocuments.out.button;
const kind =
  (key: keyof Text['interplayDocuments']['out']['kinds']) =>
  (text: Text): string =>
    text.interplayDocuments.out.kinds[key].name;
const rules = { show: at({ room: 'rules' }), button: usual } as const;

const places: readonly Out[] = [
  { ...rules, name: 'spilleregler', kind: kind('ours'), formats: [...document, 'pdf-accessible'] },
  { ...rules, name: 'spilleregler-historikk', kind: kind('history'), formats: document },
  { ...rules, name: 'spilleregler-neste-ordforer', kind: kind('package'), isPackage: true, formats: ['zip'] },
  { ...rules, name: 'spilleregler-tabell', kind: kind('table'), formats: ['csv'] },
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
    button: (text) => text.interplayDocuments.out.monthButton,
    formats: [...document, 'pdf-accessible', 'csv'],
  },
  {
    name: 'orientering',
    show: at({ room: 'information', view: 'month', id: '2024-10' }),
    button: (text) => text.interplayDocuments.out.briefButton,
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
  ...outFiles(places),
  { name: 'spilleregler-til-den-andre', make: sendRules },
];

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
