import { writtenForms } from '#shared/domain/written-form.ts';
import { termsOf, type Titles } from '#shared/templates/terminology.ts';

/** Whether an elected body is named among those who take part: it can be a meeting by law then (domain.md section 2.4). */
export const namesBody = (participants: string, workspace: Titles | null): boolean => {
  const text = participants.toLocaleLowerCase('nb');
  const bodies = writtenForms.flatMap((form) => {
    const { formannskap, kommunestyre } = termsOf(workspace, form);
    return [formannskap, kommunestyre];
  });
  return [...bodies, 'utval'].some((body) => text.includes(body.toLocaleLowerCase('nb')));
};
