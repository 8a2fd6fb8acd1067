import type { GuardReason } from '#shared/domain/guards.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import { cite, type SourceRef } from './sources.ts';

/** What a guard says, and what it builds on. Texts hold tokens, see `terminology.ts`. */
export interface GuardWords {
  readonly title: InBothForms;
  readonly text: InBothForms;
  readonly sources: readonly SourceRef[];
}

/** The words of the three guards (domain.md section 2.4). They explain and ask; they never forbid. */
export const guardWords: Readonly<Record<GuardReason, GuardWords>> = {
  toldNobody: {
    title: { nb: 'Dette skal ut til alle', nn: 'Dette skal ut til alle' },
    text: {
      nb: 'Punktet lukkes når dere har skrevet ned når og hvordan alle folkevalgte fikk vite det. Ukemøtet skal ikke bli en egen kanal for noen få.',
      nn: 'Punktet blir lukka når de har skrive ned når og korleis alle folkevalde fekk vite det. Vekemøtet skal ikkje bli ein eigen kanal for nokre få.',
    },
    sources: [
      cite('S2', '«Hvordan få til godt samspill»'),
      cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren»'),
    ],
  },
  toldSome: {
    title: { nb: 'Bare noen har fått vite dette', nn: 'Berre nokre har fått vite dette' },
    text: {
      nb: 'Det er skrevet ned at noen har fått informasjonen, men ikke at alle folkevalgte har. Punktet lukkes når alle har fått den.',
      nn: 'Det er skrive ned at nokre har fått informasjonen, men ikkje at alle folkevalde har. Punktet blir lukka når alle har fått han.',
    },
    sources: [
      cite('S2', '«Hvordan få til godt samspill»'),
      cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren»'),
    ],
  },
  staff: {
    title: { nb: 'Hold dere til organisasjonen', nn: 'Hald dykk til organisasjonen' },
    text: {
      nb: '{Kommunedirektøren} har det løpende personalansvaret for den enkelte. Snakk om drift, økonomi og arbeidsmiljø, ikke om ansatte med navn.',
      nn: '{Kommunedirektøren} har det løpande personalansvaret for den einskilde. Snakk om drift, økonomi og arbeidsmiljø, ikkje om tilsette med namn.',
    },
    sources: [cite('KOML', '§ 13-1 sjuende ledd')],
  },
  staffWords: {
    title: { nb: 'Gjelder dette en ansatt med navn?', nn: 'Gjeld dette ein tilsett med namn?' },
    text: {
      nb: 'Da er det {kommunedirektøren} sin sak alene: det løpende personalansvaret ligger der, og {ordføreren} har ingen myndighet over enkeltansatte. Gjelder det organisasjonen som helhet, kan punktet stå.',
      nn: 'Då er det {kommunedirektøren} si sak åleine: det løpande personalansvaret ligg der, og {ordføreren} har inga mynde over den einskilde tilsette. Gjeld det organisasjonen som heilskap, kan punktet stå.',
    },
    sources: [cite('KOML', '§ 13-1 sjuende ledd')],
  },
  electedBody: {
    title: {
      nb: 'Kan dette være et møte i et folkevalgt organ?',
      nn: 'Kan dette vere eit møte i eit folkevalt organ?',
    },
    text: {
      nb: 'Når medlemmer av et folkevalgt organ kalles sammen som organ for å forhandle, drøfte eller på annen måte behandle det organet skal ta stilling til, gjelder reglene om møter i folkevalgte organ. Det kan gjelde også når de folkevalgte er i mindretall blant deltakerne.',
      nn: 'Når medlemmer av eit folkevalt organ blir kalla saman som organ for å forhandle, drøfte eller på anna vis behandle det organet skal ta stilling til, gjeld reglane om møte i folkevalde organ. Det kan gjelde også når dei folkevalde er i mindretal blant deltakarane.',
    },
    sources: [cite('KOML', 'kapittel 11'), cite('W-SIVMØTE')],
  },
};
