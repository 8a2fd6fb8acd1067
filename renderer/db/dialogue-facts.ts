import { approverRoles } from '#shared/domain/approvers.ts';
import type { DialogueApproval, DialogueMinutes } from '#shared/domain/dialogue.ts';
import type { DialogueId } from '#shared/domain/id.ts';
import { minutesApprover, minutesStanding, type MinutesStanding } from '#shared/domain/minutes-standing.ts';
import { isMinutesAsPut, isMinutesSigned } from '#shared/vault/dialogue-digest.ts';
import { importedAmong } from './imported.ts';
import { knownKeys } from './known-keys.ts';
import { readWhere, readWhereAny } from './read.ts';

/** Where the referat of the talk stands. */
export const readMinutesStanding = async (id: DialogueId): Promise<MinutesStanding> => {
  const rows = (await readWhere('dialogueMinutes', 'dialogueId', id)).filter(isLive);
  return minutesStanding(rows, await signedMinutesApprovals(rows));
};

/**
 * The approvals that are signed by whom they name, as far as is known here; what was imported counts as it does for rules
 * (`signedApprovals`). Of a referat that is not as it was put to both, none counts.
 */
export const signedMinutesApprovals = async (
  minutes: readonly DialogueMinutes[],
): Promise<readonly DialogueApproval[]> => {
  const asked = new Map(
    minutes.filter((one) => one.digest !== '' && isMinutesAsPut(one)).map((one) => [one.id, one]),
  );
  if (asked.size === 0) return [];
  const rows = await readWhereAny('dialogueApprovals', 'minutesId', [...asked.keys()]);
  const signed = rows.filter(
    (approval) =>
      isLive(approval) && isOfAsked(approval, asked.get(approval.minutesId)) && isMinutesSigned(approval),
  );
  const imported = await importedAmong(signed.map(({ id }) => id));
  if (imported.size === 0) return signed;
  const keysOf = await knownKeys();
  return signed.filter(({ id, minutesId, personId, publicKey }) => {
    const keys = keysOf(personId);
    if (!imported.has(id) || keys.has(publicKey)) return true;
    return keys.size === 0 && asked.get(minutesId)?.state === 'approved';
  });
};

const isOfAsked = (approval: DialogueApproval, minutes: DialogueMinutes | undefined): boolean =>
  minutes !== undefined &&
  approval.digest === minutes.digest &&
  approverRoles.some((role) => minutesApprover(minutes, role) === approval.personId);

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
