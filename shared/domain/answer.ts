/** What a rule or a door answers: the value, or the reason it was refused (words live in `shared/text`). */
export type Answer<Value, Reason extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason; readonly detail?: string };

export const accept = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const refuse = <Reason extends string>(
  reason: Reason,
  detail?: string,
): { readonly ok: false; readonly reason: Reason; readonly detail?: string } =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
