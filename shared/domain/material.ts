/** What of the app a point of a gathering can use. Those in `withId` name one of them. */
export const materialKinds = ['rules', 'rule', 'mirror', 'case', 'arenas', 'evaluation'] as const;
export type MaterialKind = (typeof materialKinds)[number];

/** A reference of `GatheringPoint.material`, in its parts. */
export interface Material {
  readonly kind: MaterialKind;
  /** Of a rule (its id, or the key of its question) or a case (its id or key); null: the kind as a whole. */
  readonly id: string | null;
}

/** What the reference points to; null: nothing, or something this program does not know. */
export const materialOf = (reference: string | null): Material | null => {
  if (reference === null) return null;
  const [word = '', id = null] = reference.split('/');
  const kind = materialKinds.find((known) => known === word);
  if (kind === undefined || withId.has(kind) !== (id !== null)) return null;
  return { kind, id };
};

/** The reference as it is stored: «rule/avk-media», «mirror». */
export const materialReference = ({ kind, id }: Material): string => (id === null ? kind : `${kind}/${id}`);

const withId: ReadonlySet<MaterialKind> = new Set<MaterialKind>(['rule', 'case']);
