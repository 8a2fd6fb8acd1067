import { cite } from '../sources.ts';
import { dinner, pause, point, type Programme } from './programme.ts';

/** Establishing the interplay: safety in roles, trust and openness, what is fag and what is politikk, media. domain.md 6.2. */
export const groundwork: Programme = {
  key: 'samling-grunnlag',
  title: { nb: 'Grunnlaget for samspillet', nn: 'Grunnlaget for samspelet' },
  about: {
    nb: 'Når samspillet skal etableres: trygghet i rollene, tillit og åpenhet, fag og politikk, og mediene. Passer godt når en av dere er ny.',
    nn: 'Når samspelet skal etablerast: tryggleik i rollene, tillit og openheit, fag og politikk, og media. Høver godt når ein av dykk er ny.',
  },
  purpose: {
    nb: 'Vi skal gå hjem med et felles bilde av hva vi forventer av hverandre, og med de første spillereglene skrevet ned.',
    nn: 'Vi skal gå heim med eit felles bilete av kva vi ventar av kvarandre, og med dei første spelereglane skrivne ned.',
  },
  points: [
    point('1 12:00 60', {
      title: { nb: 'Lunsj og velkomst', nn: 'Lunsj og velkomst' },
      about: {
        nb: 'Svar på forventningsspeilet før dere kommer, hver for dere. Det åpnes senere i dag.',
        nn: 'Svar på forventingsspegelen før de kjem, kvar for dykk. Han blir opna seinare i dag.',
      },
      lead: 'both',
    }),
    point('1 13:00 30', {
      title: { nb: 'Hva vil vi ha ut av dette?', nn: 'Kva vil vi ha ut av dette?' },
      about: {
        nb: 'Hver sier én ting de håper på, og én ting de er usikre på. Bli enige om hva som skrives ned.',
        nn: 'Kvar seier éin ting dei håpar på, og éin ting dei er usikre på. Bli einige om kva som skal skrivast ned.',
      },
      lead: 'mayor',
      material: 'rule/avk-fortrolighet',
    }),
    point('1 13:30 75', {
      title: { nb: 'Slik blir samspillet til', nn: 'Slik blir samspelet til' },
      about: {
        nb: 'Fortell om det beste samarbeidet du har vært i. Hva gjorde dere der som vi kan gjøre her?',
        nn: 'Fortel om det beste samarbeidet du har vore i. Kva gjorde de der som vi kan gjere her?',
      },
      lead: 'director',
      material: 'rule/avk-egen-innsats',
    }),
    pause('1 14:45 15'),
    point('1 15:00 75', {
      title: { nb: 'Trygghet i rollene', nn: 'Tryggleik i rollene' },
      about: {
        nb: 'Les høyt hva loven sier om din egen rolle. Hvor er det klart, og hvor er det en gråsone? Svar på gråsonen hver for dere først.',
        nn: 'Les høgt kva lova seier om di eiga rolle. Kvar er det klart, og kvar er det ei gråsone? Svar på gråsona kvar for dykk først.',
      },
      lead: 'mayor',
      material: 'case/gs-bestilling',
    }),
    pause('1 16:15 15'),
    point('1 16:30 75', {
      title: { nb: 'Tillit og åpenhet', nn: 'Tillit og openheit' },
      about: {
        nb: 'Åpne forventningsspeilet sammen. Snakk først om det som overrasker, og så om det dere er enige om.',
        nn: 'Opne forventingsspegelen saman. Snakk først om det som overraskar, og så om det de er einige om.',
      },
      lead: 'both',
      material: 'mirror',
    }),
    dinner('1 19:00 120'),
    point('2 08:30 90', {
      title: { nb: 'Hva er fag, og hva er politikk?', nn: 'Kva er fag, og kva er politikk?' },
      about: {
        nb: 'Ta to saker som er på vei nå. Hvor slutter innspill om framdrift, og hvor begynner påvirkning av den faglige innstillingen?',
        nn: 'Ta to saker som er på veg no. Kvar sluttar innspel om framdrift, og kvar byrjar påverknad av den faglege innstillinga?',
      },
      lead: 'director',
      material: 'case/gs-utkast',
    }),
    pause('2 10:00 15'),
    point('2 10:15 60', {
      title: { nb: 'Mediene', nn: 'Media' },
      about: {
        nb: 'Øv på telefonen som kommer fredag klokken 16. Hvem svarer på hva, og hvem må vite det først?',
        nn: 'Øv på telefonen som kjem fredag klokka 16. Kven svarar på kva, og kven må vite det først?',
      },
      lead: 'both',
      material: 'case/gs-klokken-16',
    }),
    point('2 11:15 45', {
      title: { nb: 'Dette tar vi med hjem', nn: 'Dette tek vi med heim' },
      about: {
        nb: 'Skriv de første spillereglene. Det dere ikke er enige om, skriver dere også ned: «drøftet, ikke enige».',
        nn: 'Skriv dei første spelereglane. Det de ikkje er einige om, skriv de òg ned: «drøfta, ikkje einige».',
      },
      lead: 'both',
      material: 'rules',
    }),
    point('2 12:00 60', { title: { nb: 'Lunsj og vel hjem', nn: 'Lunsj og vel heim' } }),
  ],
  sources: [cite('S2', '«Samling 1»')],
};
