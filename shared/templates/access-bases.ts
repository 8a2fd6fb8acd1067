import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { TopicKind } from '#shared/domain/topic.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';

/**
 * What the list cannot know and whoever marks must write: which rule of confidentiality (`rule`; OFFL § 31 wants it
 * named), which paragraph and letter (`paragraph`), or the whole basis (`whole`).
 */
export type BasisAsk = 'rule' | 'paragraph' | 'whole';

/** One legal basis («hjemmel») for withholding something. */
export interface AccessBasis {
  readonly key: string;
  /** Statute, section and, where it is known, paragraph and number. What is asked for is added after it. */
  readonly reference: InBothForms;
  /** What it is about, in a few words. */
  readonly about: InBothForms;
  readonly asks: BasisAsk | null;
  /** Internal documents: not for case papers and agendas that go to an elected body (OFFL § 16). */
  readonly isInternal: boolean;
}

/** A list as it was in one year; marks keep the version they were made with, so lists are added and never edited. */
export interface AccessBasisList {
  readonly version: number;
  readonly bases: readonly AccessBasis[];
}

const entry = (key: string, reference: InBothForms, about: InBothForms): AccessBasis => ({
  key,
  reference,
  about,
  asks: null,
  isInternal: false,
});

const both = (words: string): InBothForms => ({ nb: words, nn: words });

// The name of the law is its own nynorsk one in both forms. Source: domain.md 8.2; headings as in the law.
const list2026: AccessBasisList = {
  version: 2026,
  bases: [
    entry(
      'offl-13-fvl-13-1',
      {
        nb: 'offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 1',
        nn: 'offentleglova § 13, jf. forvaltningslova § 13 første ledd nr. 1',
      },
      { nb: 'taushetsplikt om personlige forhold', nn: 'teieplikt om personlege forhold' },
    ),
    {
      ...entry('offl-13', both('offentleglova § 13, jf.'), {
        nb: 'taushetsplikt etter en annen regel',
        nn: 'teieplikt etter ein annan regel',
      }),
      asks: 'rule',
    },
    {
      ...entry('offl-14', both('offentleglova § 14 første ledd'), {
        nb: 'interne dokumenter',
        nn: 'interne dokument',
      }),
      isInternal: true,
    },
    {
      ...entry('offl-15', both('offentleglova § 15'), {
        nb: 'dokumenter hentet inn utenfra til intern saksforberedelse',
        nn: 'dokument henta inn utanfrå til intern saksførebuing',
      }),
      asks: 'paragraph',
    },
    entry('offl-23-1', both('offentleglova § 23 første ledd'), {
      nb: 'forsvarlig forvaltning av økonomi, lønn eller personale',
      nn: 'forsvarleg forvaltning av økonomi, lønn eller personale',
    }),
    {
      ...entry('offl-24', both('offentleglova § 24'), {
        nb: 'kontroll, lovbrudd og det som kan lette dem',
        nn: 'kontroll, lovbrot og det som kan lette dei',
      }),
      asks: 'paragraph',
    },
    entry('offl-25-1', both('offentleglova § 25 første ledd'), {
      nb: 'ansettelse og forfremmelse',
      nn: 'tilsetjing og forfremjing',
    }),
    entry('offl-25-3', both('offentleglova § 25 tredje ledd'), {
      nb: 'lønnsoppgaver og liknende',
      nn: 'lønnsoppgåver og liknande',
    }),
    {
      ...entry('offl-26', both('offentleglova § 26'), {
        nb: 'fødselsnummer, bilder i personregistre og annet',
        nn: 'fødselsnummer, bilete i personregister og anna',
      }),
      asks: 'paragraph',
    },
    { ...entry('other', both(''), { nb: 'en annen hjemmel', nn: 'ein annan heimel' }), asks: 'whole' },
  ],
};

/** Every list there has been, the newest last. */
export const accessBasisLists: readonly AccessBasisList[] = [list2026];

/** The list that new marks are chosen from. */
export const currentBases: AccessBasisList = list2026;

/** The basis a mark names; null when it names none, or one of a newer version of the program. */
export const basisOf = ({ basisKey, basisVersion }: AccessMark): AccessBasis | null =>
  accessBasisLists
    .find(({ version }) => version === basisVersion)
    ?.bases.find(({ key }) => key === basisKey) ?? null;

/** The whole basis in words: «offentleglova § 15 andre ledd»; null when there is none. */
export const basisWords = (mark: AccessMark, form: WrittenForm): string | null => {
  const reference = basisOf(mark)?.reference[form];
  if (reference === undefined) return mark.basisDetail.trim() || null;
  return [reference, mark.basisDetail.trim()].filter((part) => part !== '').join(' ') || null;
};

/**
 * Whether a point is on its way to an elected body, whose case papers and agenda are open (OFFL § 16).
 * @param kinds of its line, and of its topic
 */
export const goesToElected = (...kinds: readonly TopicKind[]): boolean =>
  kinds.includes('needsDecision') || kinds.includes('toAll');

/** What a mark lacks before it can stand. */
export type MarkGap = 'undecided' | 'basis' | 'detail' | 'internalToElected' | 'fullerAccess' | 'reassessOn';

/**
 * What is missing in the mark, in the order it is asked for. Nothing is missing in a public one; an exempt one needs a
 * basis with paragraph or rule (OFFL § 31), extended access considered (OFFL § 11) and a day to look again (OFFL § 29).
 * @param isToElected the point is on its way to an elected body, where «internal» is no ground (OFFL § 16)
 */
export const markGaps = (mark: AccessMark, isToElected: boolean): readonly MarkGap[] => {
  if (mark.access !== 'exempt') return mark.access === 'undecided' ? ['undecided'] : [];
  const basis = basisOf(mark);
  const isMissing: Readonly<Record<MarkGap, boolean>> = {
    undecided: false,
    basis: basis === null,
    detail: basis !== null && basis.asks !== null && mark.basisDetail.trim() === '',
    internalToElected: basis?.isInternal === true && isToElected,
    fullerAccess: mark.fullerAccess.trim() === '',
    reassessOn: mark.reassessOn === null,
  };
  return gapsInOrder.filter((gap) => isMissing[gap]);
};

const gapsInOrder: readonly MarkGap[] = [
  'undecided',
  'basis',
  'detail',
  'internalToElected',
  'fullerAccess',
  'reassessOn',
];
