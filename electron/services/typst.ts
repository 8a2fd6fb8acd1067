import type { Document, Logo } from '#shared/documents/document.ts';
import template from '../typst/document.typ?raw';

/** PDF/A-2a for the archive and PDF/UA-1 for access. Typst 0.14 can write only one of them in a file. */
export type PdfStandard = 'a-2a' | 'ua-1';

/** Compiles one document; `null` is a tagged PDF without a claimed standard. Throws with Typst's own words. */
export type Compile = (document: Document, standard: PdfStandard | null) => Uint8Array;

/** The engine as an addon for this platform. Throws where the addon is missing. */
export const nativeTypst = async (fonts: readonly Uint8Array[]): Promise<Compile> => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  return (document, standard) => {
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { document: dataOf(document) },
    });
    if (!compiled.result) {
      const error = compiled.takeError();
      throw new Error(error ? JSON.stringify(error.shortDiagnostics) : 'no result and no error');
    }
    return compiler.pdf(compiled.result, standard === null ? {} : { pdfStandard: standard });
  };
};

/** The same engine as WebAssembly. It runs anywhere, but its interface cannot ask for a standard. */
export const wasmTypst = async (wasm: Uint8Array, fonts: readonly Uint8Array[]): Promise<Compile> => {
  const { default: start, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler');
  await start({ module_or_path: wasm });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source('/main.typ', template);
  return (document, standard) => {
    if (standard !== null) throw new Error(`the WASM engine cannot write ${standard}`);
    const inputs = [['document', dataOf(document)]];
    const answer: { result?: Uint8Array; diagnostics?: unknown } = compiler.compile(
      '/main.typ',
      inputs,
      'pdf',
      1,
    );
    if (!answer.result) throw new Error(JSON.stringify(answer.diagnostics));
    return answer.result;
  };
};

/**
 * Typst cannot read base64, and a file beside the template would open the disk to it; a drawing around the picture does
 * neither.
 */
const framed = ({ mediaType, data, width, height }: Logo): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="data:${mediaType};base64,${data}"/></svg>`;

const dataOf = ({ logo, ...document }: Document): string =>
  JSON.stringify(
    logo === undefined
      ? document
      : { ...document, logo: { svg: framed(logo), alt: logo.alt, ratio: logo.width / logo.height } },
  );
