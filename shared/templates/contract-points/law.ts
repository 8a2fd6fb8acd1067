import { cite } from '#shared/templates/sources.ts';
import type { ContractPointTemplate } from './contract-point.ts';

/** AML § 14-6 first paragraph, letters a-q, as amended 1 July 2024 (domain.md 5.3). */
export const pointsOfLaw: readonly ContractPointTemplate[] = [
  {
    key: 'aa-parter',
    kind: 'law',
    letter: 'a',
    title: { nb: 'Partene', nn: 'Partane' },
    about: {
      nb: 'Hvem avtalen er mellom. {Kommunestyret} ansetter {kommunedirektøren}, og avtalen er med {kommunen}.',
      nn: 'Kven avtalen er mellom. {Kommunestyret} tilset {kommunedirektøren}, og avtalen er med {kommunen}.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav a'), cite('KOML', '§ 13-1 første ledd')],
  },
  {
    key: 'aa-arbeidssted',
    kind: 'law',
    letter: 'b',
    title: { nb: 'Arbeidssted', nn: 'Arbeidsstad' },
    about: {
      nb: 'Hvor arbeidet blir gjort, og hva som gjelder om det ikke er ett fast sted.',
      nn: 'Kvar arbeidet blir gjort, og kva som gjeld om det ikkje er éin fast stad.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav b')],
  },
  {
    key: 'aa-stilling',
    kind: 'law',
    letter: 'c',
    title: { nb: 'Stilling og oppgaver', nn: 'Stilling og oppgåver' },
    about: {
      nb: 'Tittelen, eller en beskrivelse av arbeidet.',
      nn: 'Tittelen, eller ei skildring av arbeidet.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav c')],
  },
  {
    key: 'aa-start',
    kind: 'law',
    letter: 'd',
    title: { nb: 'Første arbeidsdag', nn: 'Første arbeidsdag' },
    about: { nb: 'Dagen arbeidsforholdet begynner.', nn: 'Dagen arbeidsforholdet tek til.' },
    sources: [cite('AML', '§ 14-6 første ledd bokstav d')],
  },
  {
    key: 'aa-varighet',
    kind: 'law',
    letter: 'e',
    title: { nb: 'Varighet og grunnlag', nn: 'Kor lenge og kvifor' },
    about: {
      nb: 'Gjelder når ansettelsen ikke er fast, som ved åremål: hvor lenge den varer, og hva den bygger på.',
      nn: 'Gjeld når tilsetjinga ikkje er fast, som ved åremål: kor lenge ho varer, og kva ho byggjer på.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav e')],
  },
  {
    key: 'aa-provetid',
    kind: 'law',
    letter: 'f',
    title: { nb: 'Prøvetid', nn: 'Prøvetid' },
    about: {
      nb: 'Om det er prøvetid, hvor lenge, og hva som gjelder i den.',
      nn: 'Om det er prøvetid, kor lenge, og kva som gjeld i prøvetida.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav f')],
  },
  {
    key: 'aa-ferie',
    kind: 'law',
    letter: 'g',
    title: { nb: 'Ferie og annet betalt fravær', nn: 'Ferie og anna betalt fråvær' },
    about: {
      nb: 'Retten til ferie og feriepenger, hvordan ferien blir bestemt, og annet fravær med lønn.',
      nn: 'Retten til ferie og feriepengar, korleis ferien blir fastsett, og anna fråvær med lønn.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav g')],
  },
  {
    key: 'aa-oppsigelse',
    kind: 'law',
    letter: 'h',
    title: { nb: 'Oppsigelsesfrister og framgangsmåte', nn: 'Oppseiingsfristar og framgangsmåte' },
    about: {
      nb: 'Fristene for begge parter, og hvordan arbeidsforholdet blir avsluttet.',
      nn: 'Fristane for begge partar, og korleis arbeidsforholdet blir avslutta.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav h')],
  },
  {
    key: 'aa-lonn',
    kind: 'law',
    letter: 'i',
    title: { nb: 'Lønn og godtgjøringer', nn: 'Løn og godtgjersler' },
    about: {
      nb: 'Lønn, tillegg og godtgjøringer hver for seg, med hvordan og når de blir betalt.',
      nn: 'Løn, tillegg og godtgjersler kvar for seg, med korleis og når dei blir betalte.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav i')],
  },
  {
    key: 'aa-arbeidstid',
    kind: 'law',
    letter: 'j',
    title: { nb: 'Arbeidstid', nn: 'Arbeidstid' },
    about: {
      nb: 'Hvor lang arbeidsdagen og uken er, og når arbeidet blir gjort.',
      nn: 'Kor lang arbeidsdagen og veka er, og når arbeidet blir gjort.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav j')],
  },
  {
    key: 'aa-pauser',
    kind: 'law',
    letter: 'k',
    title: { nb: 'Pauser', nn: 'Pausar' },
    about: { nb: 'Hvor lange pausene er.', nn: 'Kor lange pausane er.' },
    sources: [cite('AML', '§ 14-6 første ledd bokstav k')],
  },
  {
    key: 'aa-ordning',
    kind: 'law',
    letter: 'l',
    title: { nb: 'Særlig arbeidstidsordning', nn: 'Særleg arbeidstidsordning' },
    about: {
      nb: 'Om det er avtalt en egen ordning for arbeidstiden.',
      nn: 'Om det er avtalt ei eiga ordning for arbeidstida.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav l')],
  },
  {
    key: 'aa-merarbeid',
    kind: 'law',
    letter: 'm',
    title: { nb: 'Vaktendring og merarbeid', nn: 'Endring av vakter, og meirarbeid' },
    about: {
      nb: 'Hva som gjelder når vakter blir endret, og for arbeid ut over avtalt tid.',
      nn: 'Kva som gjeld når vakter blir endra, og for arbeid ut over avtalt tid.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav m')],
  },
  {
    key: 'aa-tariff',
    kind: 'law',
    letter: 'n',
    title: { nb: 'Tariffavtaler', nn: 'Tariffavtalar' },
    about: {
      nb: 'Hvilke tariffavtaler som regulerer arbeidsforholdet, og hvem som er parter i dem.',
      nn: 'Kva tariffavtalar som regulerer arbeidsforholdet, og kven som er partar i dei.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav n')],
  },
  {
    key: 'aa-innleier',
    kind: 'law',
    letter: 'o',
    title: { nb: 'Innleier', nn: 'Innleigar' },
    about: {
      nb: 'Hvem som leier inn. Gjelder bare når arbeidstakeren er leid ut.',
      nn: 'Kven som leiger inn. Gjeld berre når arbeidstakaren er leigd ut.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav o')],
  },
  {
    key: 'aa-kompetanse',
    kind: 'law',
    letter: 'p',
    title: { nb: 'Kompetanseutvikling', nn: 'Kompetanseutvikling' },
    about: {
      nb: 'Hva slags kompetanseutvikling arbeidsgiveren tilbyr.',
      nn: 'Kva slags kompetanseutvikling arbeidsgivaren tilbyr.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav p')],
  },
  {
    key: 'aa-trygghet',
    kind: 'law',
    letter: 'q',
    title: { nb: 'Pensjon og annen sosial trygghet', nn: 'Pensjon og anna sosial tryggleik' },
    about: {
      nb: 'Ytelsene arbeidsgiveren sørger for, og hvem som får innbetalingene.',
      nn: 'Ytingane arbeidsgivaren syter for, og kven som får innbetalingane.',
    },
    sources: [cite('AML', '§ 14-6 første ledd bokstav q')],
  },
];
