import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react';
import sections from '#renderer/features/development/parts/sections.module.css';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { partnerKinds, partnersOf, partnersText, type Initiative } from '#shared/domain/initiative.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { makeExample, write } from './acts.ts';

/** With whom. */
export const PartnerSection = ({ initiative }: { readonly initiative: Initiative }) => {
  const { initiatives, developmentWords } = useText();
  const words = initiatives.page;
  const chosen = partnersOf(initiative);
  return (
    <section className={sections.section} aria-labelledby="partners">
      <h2 id="partners">{words.partners}</h2>
      <Fieldset>
        <Fieldset.Legend className="visually-hidden">{words.partners}</Fieldset.Legend>
        <div className={sections.choices}>
          {partnerKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={capitalised(developmentWords.partnerKinds[kind])}
              checked={chosen.includes(kind)}
              onChange={(event) => {
                const next = event.target.checked ? [...chosen, kind] : chosen.filter((one) => one !== kind);
                void write(initiative.id, { partners: partnersText(next) });
              }}
            />
          ))}
        </div>
      </Fieldset>
      <AutosaveText
        label={words.partnerNames}
        description={words.partnerNamesAbout}
        maxLength={2_000}
        value={initiative.partnerNames}
        onSave={(partnerNames) => void write(initiative.id, { partnerNames: partnerNames.trim() })}
      />
    </section>
  );
};

/** What it led to, and the way from there to a good example. */
export const ResultSection = ({ initiative }: { readonly initiative: Initiative }) => {
  const words = useText().initiatives.page;
  return (
    <section className={sections.section} aria-labelledby="result">
      <h2 id="result">{words.result}</h2>
      <NoteField
        label={words.resultAsk}
        description={words.resultAbout}
        rows={3}
        maxLength={50_000}
        value={initiative.result}
        onSave={(result) => void write(initiative.id, { result })}
      />
      {initiative.result.trim() !== '' && (
        <div>
          <Button variant="tertiary" data-size="sm" onClick={() => void makeExample(initiative)}>
            {words.toExample}
          </Button>
        </div>
      )}
    </section>
  );
};
