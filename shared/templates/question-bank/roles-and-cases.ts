import { cite } from '../sources.ts';
import type { BankQuestion } from './bank-question.ts';

/** On who does what, on the way of the cases, and on the staff. */
export const questionsOnRoles: readonly BankQuestion[] = [
  {
    key: 'sp-rolle-grense',
    theme: 'roles',
    title: { nb: 'Hvor går grensen?', nn: 'Kvar går grensa?' },
    question: {
      nb: 'I hvilken sak trakk vi grensen mellom politikk og administrasjon på hvert vårt sted? Hva gjorde at vi så den ulikt?',
      nn: 'I kva sak drog vi grensa mellom politikk og administrasjon på kvar vår stad? Kva gjorde at vi såg ho ulikt?',
    },
    sources: [cite('S3', '«Avklar rollene»'), cite('S1', '«Samspill»')],
  },
  {
    key: 'sp-rolle-alene',
    theme: 'roles',
    title: { nb: 'Det {ordføreren} har avgjort alene', nn: 'Det {ordføreren} har avgjort åleine' },
    question: {
      nb: 'Hva har {ordføreren} avgjort på egen hånd siden sist? Hvem har gitt fullmakten, og hvordan får organet vite om det?',
      nn: 'Kva har {ordføreren} avgjort på eiga hand sidan sist? Kven har gitt fullmakta, og korleis får organet vite om det?',
    },
    sources: [cite('KOML', '§ 6-1')],
  },
  {
    key: 'sp-rolle-bestilling',
    theme: 'roles',
    title: { nb: 'Bestillinger uten vedtak', nn: 'Bestillingar utan vedtak' },
    question: {
      nb: 'Hvilke av bestillingene administrasjonen arbeider med nå, bygger på et vedtak? Hva gjør vi med resten?',
      nn: 'Kva for nokre av bestillingane administrasjonen arbeider med no, byggjer på eit vedtak? Kva gjer vi med resten?',
    },
    sources: [cite('KOML', '§ 13-1 andre ledd'), cite('S2', '«Tydeliggjøring av rolle»')],
  },
  {
    key: 'sp-rolle-vara',
    theme: 'roles',
    title: { nb: 'Hvis {varaordføreren} må ta over i morgen', nn: 'Om {varaordføreren} må ta over i morgon' },
    question: {
      nb: 'Hva ville {varaordføreren} mangle av kunnskap, kontakter og fullmakter hvis {ordføreren} ble borte fra i morgen?',
      nn: 'Kva ville {varaordføreren} mangle av kunnskap, kontaktar og fullmakter dersom {ordføreren} blei borte frå i morgon?',
    },
    sources: [cite('S3', '«Det viktigste bindeleddet»'), cite('KOML', '§ 6-2')],
  },
  {
    key: 'sp-sak-framdrift',
    theme: 'cases',
    title: { nb: 'Framdriften eller innholdet?', nn: 'Framdrifta eller innhaldet?' },
    question: {
      nb: 'Hvordan kan {ordføreren} spørre hvor langt en sak er kommet, uten at det høres ut som et ønske om en bestemt innstilling?',
      nn: 'Korleis kan {ordføreren} spørje kor langt ei sak er komen, utan at det høyrest ut som eit ønske om ei bestemt innstilling?',
    },
    sources: [cite('KOML', '§ 13-1 tredje ledd'), cite('S1', '«Samspill»')],
  },
  {
    key: 'sp-sak-tidlig',
    theme: 'cases',
    title: { nb: 'Når skal {formannskapet} inn?', nn: 'Når skal {formannskapet} inn?' },
    question: {
      nb: 'Hvilke saker bør {formannskapet} få drøfte før de er ferdig utredet, og hvilke bør vente?',
      nn: 'Kva saker bør {formannskapet} få drøfte før dei er ferdig utgreidde, og kva saker bør vente?',
    },
    sources: [cite('S3', '«Noen gode tips»'), cite('KOML', '§ 13-1 tredje ledd')],
  },
  {
    key: 'sp-sak-fordeling',
    theme: 'cases',
    title: { nb: 'Hvem skal ha saken?', nn: 'Kven skal ha saka?' },
    question: {
      nb: 'Hvilken sak kom sist til feil organ, eller for sent til det rette? Hva gjør vi annerledes neste gang?',
      nn: 'Kva sak kom sist til feil organ, eller for seint til det rette? Kva gjer vi annleis neste gong?',
    },
    sources: [cite('S3', '«Noen gode tips»'), cite('KOML', '§ 11-3')],
  },
  {
    key: 'sp-sak-liggende',
    theme: 'cases',
    title: { nb: 'Vedtak som er blitt liggende', nn: 'Vedtak som har blitt liggjande' },
    question: {
      nb: 'Hvilket vedtak er ikke satt i verk ennå? Har organet som traff det, fått vite hvorfor?',
      nn: 'Kva vedtak er ikkje sett i verk enno? Har organet som gjorde det, fått vite kvifor?',
    },
    sources: [cite('KOML', '§ 13-1 fjerde ledd')],
  },
  {
    key: 'sp-sak-uklart',
    theme: 'cases',
    title: { nb: 'Vedtak som ikke er til å forstå', nn: 'Vedtak som ikkje er til å forstå' },
    question: {
      nb: 'Hvilket vedtak har det vært vanskelig å arbeide etter? Hva kunne hver av oss ha gjort før det ble truffet?',
      nn: 'Kva vedtak har det vore vanskeleg å arbeide etter? Kva kunne kvar av oss ha gjort før det blei gjort?',
    },
    sources: [cite('S1', '«Samspill»')],
  },
  {
    key: 'sp-ansatt-navn',
    theme: 'staff',
    title: { nb: 'Når samtalen får et navn', nn: 'Når samtalen får eit namn' },
    question: {
      nb: 'Hvordan sier vi fra når samtalen er i ferd med å handle om én ansatt? Hva gjør vi med det som alt er sagt?',
      nn: 'Korleis seier vi frå når samtalen er i ferd med å handle om éin tilsett? Kva gjer vi med det som alt er sagt?',
    },
    sources: [cite('KOML', '§ 13-1 sjuende ledd'), cite('S1', '«Case sykefravær»')],
  },
  {
    key: 'sp-ansatt-kontakt',
    theme: 'staff',
    title: { nb: 'Folkevalgte som ringer rett til ansatte', nn: 'Folkevalde som ringjer rett til tilsette' },
    question: {
      nb: 'Hva svarer en ansatt når en folkevalgt tar kontakt? Vet både de ansatte og de folkevalgte hva vi har avtalt?',
      nn: 'Kva svarar ein tilsett når ein folkevald tek kontakt? Veit både dei tilsette og dei folkevalde kva vi har avtalt?',
    },
    sources: [cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren»'), cite('S2', '«Samling 2»')],
  },
  {
    key: 'sp-ansatt-status',
    theme: 'staff',
    title: { nb: 'Organisasjonen i stort', nn: 'Organisasjonen i stort' },
    question: {
      nb: 'Hvilke tre ting om organisasjonen bør vi følge med på sammen, uten å komme inn på enkeltpersoner?',
      nn: 'Kva for tre ting om organisasjonen bør vi følgje med på saman, utan å kome inn på enkeltpersonar?',
    },
    sources: [cite('S1', '«Arbeidsgiveransvaret for kommunedirektøren»'), cite('KOML', '§ 13-1')],
  },
  {
    key: 'sp-ansatt-arbeidsgiver',
    theme: 'staff',
    title: {
      nb: 'Hvem følger opp {kommunedirektøren}?',
      nn: 'Kven følgjer opp {kommunedirektøren}?',
    },
    question: {
      nb: 'Er det tydelig for begge hvem {kommunestyret} har bedt om å følge opp {kommunedirektøren}? Hva hører hjemme der, og ikke i ukemøtet?',
      nn: 'Er det tydeleg for begge kven {kommunestyret} har bede om å følgje opp {kommunedirektøren}? Kva høyrer heime der, og ikkje i vekemøtet?',
    },
    sources: [cite('S1', '«KS anbefaler», prinsipp 3'), cite('KOML', '§ 13-1 første ledd')],
  },
];
