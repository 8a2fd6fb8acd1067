/** One address as people write it: «Kari Nes <kari@time.no>» or «kari@time.no». */
export interface MailAddress {
  readonly name: string | null;
  readonly email: string;
}

/** Addresses one on each line, or with commas or semicolons between; what is none is told apart. */
export const mailAddresses = (
  text: string,
): { readonly addresses: readonly MailAddress[]; readonly wrong: readonly string[] } => {
  const parts = text
    .split(/[\n;]+/)
    // «Nes, Kari <kari@time.no>», as Outlook writes it, is one.
    .flatMap((part) => (addressIn(part.trim()) === null ? part.split(',') : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => ({ part, address: addressIn(part) }));
  return {
    addresses: read.flatMap(({ address }) => address ?? []),
    wrong: read.flatMap(({ part, address }) => (address === null ? [part] : [])),
  };
};

const addressIn = (text: string): MailAddress | null => {
  const named = /^"?([^"<>]*?)"?\s*<([^<>]+)>$/.exec(text);
  const email = (named?.[2] ?? text).trim();
  // Cautious: no sign that could end a line or a parameter of a calendar file. Norwegian letters are allowed.
  if (!/^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(email)) return null;
  return { name: named?.[1]?.trim() || null, email };
};
