import { readPlaces, writePlaces, type PlaceResult, type Places } from './place-file.ts';

/** What this PC knows of its places, kept in step with the file. */
export interface KeptPlaces {
  readonly current: () => Places;
  /** Answers whether the change is on the disk too; for this run it holds either way. */
  readonly change: (change: Partial<Places>) => Promise<boolean>;
  readonly changeResult: (place: keyof Places['results'], result: Partial<PlaceResult>) => Promise<boolean>;
}

export const openPlaces = async (profile: string, now: number): Promise<KeptPlaces> => {
  let places = await readPlaces(profile, now);
  let writing: Promise<unknown> = Promise.resolve();
  const change = async (next: Partial<Places>): Promise<boolean> => {
    places = { ...places, ...next };
    const whole = places;
    const written = writing.then(() => writePlaces(profile, whole));
    writing = written;
    return (await written).ok;
  };
  return {
    current: () => places,
    change,
    changeResult: (place, result) =>
      change({
        results: { ...places.results, [place]: { ...places.results[place], ...result } },
      }),
  };
};
