import sections from '#renderer/features/development/parts/sections.module.css';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import {
  exampleConsents,
  exampleOrigins,
  staysBecause,
  type GoodExample,
} from '#shared/domain/good-example.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { setConsent, write } from './acts.ts';

/** Where the example comes from, whether those it is about have said yes, and whether it may go further. */
export const ConsentSection = ({ example }: { readonly example: GoodExample }) => {
  const { goodExamples, developmentWords } = useText();
  const words = goodExamples.page;
  const { id, consent } = example;
  const why = staysBecause(example);
  return (
    <section className={sections.section} aria-labelledby="consent">
      <h2 id="consent">{words.sourceHeading}</h2>
      <div className={sections.pair}>
        <Choice
          label={words.origin}
          value={example.origin}
          options={exampleOrigins.map((value) => ({
            value,
            label: capitalised(developmentWords.exampleOrigins[value]),
          }))}
          onChange={(origin) => void write(id, { origin })}
        />
        <AutosaveText
          label={words.source}
          description={words.sourceAbout}
          maxLength={1_000}
          value={example.source}
          onSave={(source) => void write(id, { source: source.trim() })}
        />
      </div>
      <RadioCards
        label={words.consent}
        description={words.consentAbout}
        value={consent}
        options={exampleConsents.map((value) => ({
          value,
          label: capitalised(developmentWords.exampleConsents[value]),
          about: words.consentAbouts[value],
        }))}
        onChange={(value) => void setConsent(id, value)}
      />
      {consent === 'given' && <GivenFields example={example} />}
      <p role="status">{why === null ? words.canGo : `${words.stays}: ${goodExamples.stays[why]}`}</p>
    </section>
  );
};

const GivenFields = ({ example }: { readonly example: GoodExample }) => {
  const words = useText().goodExamples.page;
  const { id, consentBy, consentOn } = example;
  const hasGap = consentBy.trim() === '' || consentOn === null;
  return (
    <>
      <div className={sections.pair}>
        <AutosaveText
          label={words.consentBy}
          maxLength={300}
          value={consentBy}
          onSave={(text) => void write(id, { consentBy: text.trim() })}
        />
        <DayField
          label={words.consentOn}
          value={consentOn}
          onChange={(day) => void write(id, { consentOn: day })}
        />
      </div>
      {hasGap && <p className={sections.quiet}>{words.consentGap}</p>}
    </>
  );
};
